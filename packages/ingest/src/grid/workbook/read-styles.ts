import { readFormat, type CellFormat } from './cell-format.ts'
import { fontWriting, type FontWriting } from './font-writing.ts'
import type { Archive } from './open-archive.ts'
import { decodeEntities, readXml } from './read-xml.ts'

/** What the style of a cell says of its content. */
export interface CellStyle {
  readonly format: CellFormat
  readonly font: FontWriting | null
}

/** The styles of a workbook in their order; none where the part is missing. Throws `Refusal` where it is damaged. */
export function readStyles(archive: Archive, part: string): readonly CellStyle[] {
  const codes = new Map<number, string>()
  const fonts: (FontWriting | null)[] = []
  const styles: CellStyle[] = []
  let inside = ''
  readXml(archive, part, {
    open(name, attributes) {
      if (name === 'cellXfs' || name === 'fonts' || name === 'cellStyleXfs' || name === 'dxfs') inside = name
      else if (name === 'numFmt' && inside !== 'dxfs')
        codes.set(Number(attributes()['numFmtId']), decodeEntities(attributes()['formatCode'] ?? ''))
      else if (name === 'font' && inside === 'fonts') fonts.push(null)
      else if (name === 'name' && inside === 'fonts') fonts[fonts.length - 1] = fontWriting(attributes()['val'] ?? '')
      else if (name === 'xf' && inside === 'cellXfs') {
        const id = Number(attributes()['numFmtId'] ?? 0)
        styles.push({ format: readFormat(id, codes.get(id)), font: fonts[Number(attributes()['fontId'] ?? 0)] ?? null })
      }
    },
    close(name) {
      if (name === inside) inside = ''
    },
    text() {},
  })
  return styles
}
