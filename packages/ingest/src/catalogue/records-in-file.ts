import { parseCsv } from '../table/parse-csv.ts'
import type { CatalogueIssue } from './catalogue-issue.ts'
import { locateJson } from './locate-json.ts'
import type { RawRecord } from './record.ts'
import { csvBroken, jsonBroken, listMissing } from './refusals.ts'

/** A file of the catalogue: its path under the data directory, with `/`, and its text. */
export interface CatalogueText {
  readonly path: string
  readonly text: string
}

/** The rows of a CSV as records named by its header. A broken file gives an issue and no records. */
export function readCsvRecords({ path, text }: CatalogueText, issues: CatalogueIssue[]): RawRecord[] {
  const { rows, brokenAt } = parseCsv(text.replace(/^\ufeff/, ''), ',')
  if (brokenAt !== null) {
    issues.push({ file: path, line: brokenAt, ...csvBroken() })
    return []
  }
  const [header, ...body] = rows
  return body.map(({ line, cells }) => ({
    file: path,
    fields: new Map(cells.map((cell, index) => [header?.cells[index]?.trim() ?? `(${index + 1})`, cell.trim()])),
    lineOf: () => line,
    inner: () => [],
  }))
}

/** A JSON file as its top record and the records of its list `name`. A broken file gives an issue and nothing. */
export function readJsonRecords(
  { path, text }: CatalogueText,
  name: string,
  issues: CatalogueIssue[],
): { top: RawRecord; records: RawRecord[] } | null {
  let content: unknown
  try {
    content = JSON.parse(text)
  } catch (error) {
    issues.push({ file: path, line: brokenLine(text, String(error)), ...jsonBroken() })
    return null
  }
  const lines = locateJson(text)
  const list = isRecord(content) ? content[name] : null
  if (!isRecord(content) || !Array.isArray(list)) {
    issues.push({ file: path, line: 1, ...listMissing(name) })
    return null
  }
  return {
    top: jsonRecord(path, content, '', lines),
    records: list.map((item: unknown, index) => jsonRecord(path, item, `/${name}/${index}`, lines)),
  }
}

function jsonRecord(file: string, item: unknown, pointer: string, lines: ReadonlyMap<string, number>): RawRecord {
  // A person finds a record by its code, so a record stands where its code does.
  const own = lines.get(`${pointer}/code`) ?? lines.get(pointer) ?? 1
  const fields = new Map(Object.entries(isRecord(item) ? item : {}))
  return {
    file,
    fields,
    lineOf: (field) => (field === null ? own : (lines.get(`${pointer}/${field}`) ?? own)),
    inner(name) {
      const list = fields.get(name)
      return Array.isArray(list) ? list.map((each: unknown, index) => jsonRecord(file, each, `${pointer}/${name}/${index}`, lines)) : []
    },
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function brokenLine(text: string, error: string): number {
  const position = /position (\d+)/.exec(error)?.[1]
  return text.slice(0, position === undefined ? text.length : Number(position)).split('\n').length
}
