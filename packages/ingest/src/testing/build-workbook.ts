import { zipSync, type Zippable } from 'fflate'

/** A sheet of a test workbook: its XML inside `<worksheet>`, or a whole part where it begins with `<?xml`. */
export interface SheetSource {
  readonly name: string
  readonly xml: string
  readonly state?: 'hidden' | 'veryHidden'
}

export interface WorkbookSource {
  readonly sheets: readonly SheetSource[]
  /** The content of `<sst>`. */
  readonly strings?: string
  /** The content of `<styleSheet>`. */
  readonly styles?: string
  readonly date1904?: boolean
  /** The strict dialect, with its other namespaces. */
  readonly strict?: boolean
  /** A prefix on every element of the sheets, such as `x`. */
  readonly prefix?: string
  /** Parts to add or replace. */
  readonly parts?: Readonly<Record<string, string | Uint8Array>>
}

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text)
const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'

/** A cell with a text of its own. */
export const textCell = (reference: string, text: string): string => `<c r="${reference}" t="inlineStr"><is><t>${text}</t></is></c>`

/** Rows of texts and numbers as the XML of a sheet, from A1 on. */
export function sheetOf(rows: readonly (readonly (string | number)[])[]): string {
  const cell = (value: string | number): string =>
    typeof value === 'number' ? `<c><v>${value}</v></c>` : `<c t="inlineStr"><is><t>${value}</t></is></c>`
  return `<sheetData>${rows.map((row) => `<row>${row.map(cell).join('')}</row>`).join('')}</sheetData>`
}

/** The bytes of an .xlsx workbook, built from small pieces of XML as a test needs them. */
export function buildWorkbook(source: WorkbookSource): Uint8Array {
  const main = source.strict ? 'http://purl.oclc.org/ooxml/spreadsheetml/main' : 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
  const office = source.strict
    ? 'http://purl.oclc.org/ooxml/officeDocument/relationships'
    : 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
  const relations = 'http://schemas.openxmlformats.org/package/2006/relationships'
  const relation = (id: string, type: string, target: string): string =>
    `<Relationship Id="${id}" Type="${office}/${type}" Target="${target}"/>`
  const wrap = (name: string, content: string): string => {
    const prefix = source.prefix
    if (prefix === undefined) return `${head}<${name} xmlns="${main}" xmlns:r="${office}">${content}</${name}>`
    const named = content.replace(/<(\/?)([a-zA-Z]+)/g, `<$1${prefix}:$2`)
    return `${head}<${prefix}:${name} xmlns:${prefix}="${main}" xmlns:r="${office}">${named}</${prefix}:${name}>`
  }
  const listed = source.sheets.map(
    (sheet, index) =>
      `<sheet name="${sheet.name}" sheetId="${index + 1}"${sheet.state ? ` state="${sheet.state}"` : ''} r:id="rId${index + 1}"/>`,
  )
  const files: Record<string, string | Uint8Array> = {
    '_rels/.rels': `${head}<Relationships xmlns="${relations}">${relation('rId1', 'officeDocument', 'xl/workbook.xml')}</Relationships>`,
    'xl/workbook.xml': wrap('workbook', `${source.date1904 ? '<workbookPr date1904="1"/>' : ''}<sheets>${listed.join('')}</sheets>`),
    'xl/_rels/workbook.xml.rels': `${head}<Relationships xmlns="${relations}">${source.sheets
      .map((_, index) => relation(`rId${index + 1}`, 'worksheet', `worksheets/sheet${index + 1}.xml`))
      .join(
        '',
      )}${relation('rStrings', 'sharedStrings', 'sharedStrings.xml')}${relation('rStyles', 'styles', '/xl/styles.xml')}</Relationships>`,
    ...(source.strings === undefined ? {} : { 'xl/sharedStrings.xml': wrap('sst', source.strings) }),
    ...(source.styles === undefined ? {} : { 'xl/styles.xml': wrap('styleSheet', source.styles) }),
  }
  source.sheets.forEach((sheet, index) => {
    files[`xl/worksheets/sheet${index + 1}.xml`] = sheet.xml.startsWith('<?xml') ? sheet.xml : wrap('worksheet', sheet.xml)
  })
  const zippable: Zippable = Object.fromEntries(
    Object.entries({ ...files, ...source.parts }).map(([name, content]) => [name, typeof content === 'string' ? utf8(content) : content]),
  )
  return zipSync(zippable, { level: 6 })
}
