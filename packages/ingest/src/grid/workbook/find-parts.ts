import {
  archiveWithoutWorkbook,
  fileIsOther,
  tooManySheets,
  workbookDamaged,
  workbookIsBinary,
  workbookIsOpenDocument,
} from '../messages.ts'
import { gridLimits } from '../limits.ts'
import type { Archive } from './open-archive.ts'
import { decodeEntities, readXml } from './read-xml.ts'
import { Refusal } from './refusal.ts'

/** A sheet of a workbook as its list names it; `part` is null for what holds no cells (a chart). */
export interface SheetEntry {
  readonly name: string
  readonly hidden: boolean
  readonly part: string | null
}

export interface WorkbookParts {
  readonly sheets: readonly SheetEntry[]
  readonly from1904: boolean
  readonly strings: string
  readonly styles: string
}

interface Relation {
  readonly type: string
  readonly target: string
}

/** Where the parts of a workbook lie in its archive. Throws `Refusal` for an archive that is no .xlsx workbook, saying what it is. */
export function findParts(archive: Archive): WorkbookParts {
  const root = readRelations(archive, '_rels/.rels', '')
  const main = [...root.values()].find((relation) => relation.type === 'officeDocument')?.target ?? 'xl/workbook.xml'
  const present = archive.names.some((name) => name.toLowerCase() === main.toLowerCase())
  if (!present || !/\.xml$/i.test(main)) throw sayOfArchive(archive.names)

  const folder = main.slice(0, main.lastIndexOf('/') + 1)
  const relations = readRelations(archive, `${folder}_rels/${main.slice(folder.length)}.rels`, folder)
  const partOf = (type: string): string | undefined => [...relations.values()].find((relation) => relation.type === type)?.target
  const listed: { name: string; hidden: boolean; id: string }[] = []
  let from1904 = false
  let rootName = ''
  readXml(archive, main, {
    open(name, attributes) {
      rootName ||= name
      if (name === 'workbookPr') from1904 = isTrue(attributes()['date1904'])
      if (name !== 'sheet') return
      const found = attributes()
      const id = Object.entries(found).find(([key]) => key.endsWith(':id'))?.[1] ?? ''
      listed.push({ name: decodeEntities(found['name'] ?? ''), hidden: (found['state'] ?? 'visible') !== 'visible', id })
      if (listed.length > gridLimits.sheets) throw new Refusal(tooManySheets())
    },
    close() {},
    text() {},
  })
  if (rootName !== 'workbook') throw sayOfArchive(archive.names)
  const sheets = listed.map(({ name, hidden, id }) => {
    const relation = relations.get(id)
    if (!relation) throw new Refusal(workbookDamaged(name))
    return { name, hidden, part: relation.type === 'worksheet' ? relation.target : null }
  })
  return {
    sheets,
    from1904,
    strings: partOf('sharedStrings') ?? `${folder}sharedStrings.xml`,
    styles: partOf('styles') ?? `${folder}styles.xml`,
  }
}

export const isTrue = (value: string | undefined): boolean => value === '1' || value === 'true' || value === 'on'

/** Relations by id: the last word of their type (the same in both dialects of the format) and their target's place in the archive. */
function readRelations(archive: Archive, part: string, folder: string): ReadonlyMap<string, Relation> {
  const relations = new Map<string, Relation>()
  readXml(archive, part, {
    open(name, attributes) {
      if (name !== 'Relationship') return
      const { Id, Type = '', Target = '', TargetMode } = attributes()
      if (TargetMode === 'External' || Id === undefined) return
      relations.set(Id, { type: Type.slice(Type.lastIndexOf('/') + 1), target: resolve(folder, decodeEntities(Target)) })
    },
    close() {},
    text() {},
  })
  return relations
}

function resolve(folder: string, target: string): string {
  const steps = (target.startsWith('/') ? target.slice(1) : folder + target).replaceAll('\\', '/').split('/')
  const kept: string[] = []
  for (const step of steps) {
    if (step === '..') kept.pop()
    else if (step !== '.' && step !== '') kept.push(step)
  }
  return kept.join('/')
}

function sayOfArchive(names: readonly string[]): Refusal {
  const has = (pattern: RegExp): boolean => names.some((name) => pattern.test(name))
  if (has(/^xl\/workbook\.bin$/i)) return new Refusal(workbookIsBinary())
  if (has(/^word\/document\.xml$/i)) return new Refusal(fileIsOther(['văn bản Word (.docx)', 'a Word document (.docx)']))
  if (has(/^ppt\//i)) return new Refusal(fileIsOther(['bản trình chiếu (.pptx)', 'a presentation (.pptx)']))
  if (has(/^content\.xml$/i) && has(/^mimetype$/i)) return new Refusal(workbookIsOpenDocument())
  return new Refusal(archiveWithoutWorkbook(names.filter((name) => !name.endsWith('/')).map((name) => name.slice(0, 60))))
}
