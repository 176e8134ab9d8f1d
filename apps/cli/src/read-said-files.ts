import { readFile } from 'node:fs/promises'
import { answersSchema, mappingSchema } from '@moc/contract'
import { issueCodes, missingReasons, questionCodes, type Answers, type Mapping } from '@moc/core'
import { UsageMistake, type Call, type Command } from './command.ts'

/** What the two options mean, for every command that takes them. */
export const saidExplained: Command['explained'] = [
  {
    option: '--mapping FILE',
    vi: 'JSON: {"version":1,"columns":[{"index":0,"role":"place"}],"indicator":"…","period":"…"}; mọi trường: docs/import.md',
    en: 'JSON: {"version":1,"columns":[{"index":0,"role":"place"}],"indicator":"…","period":"…"}; every field: docs/import.md',
  },
  {
    option: '--answers FILE',
    vi: 'JSON: {"mã câu hỏi":"lựa chọn"}, như moc read và --dry-run đã hỏi',
    en: 'JSON: {"question id":"choice"}, as moc read and --dry-run asked',
  },
  {
    option: 'câu hỏi / questions',
    vi: questionCodes.join(', '),
    en: questionCodes.join(', '),
  },
  { option: 'ô trống / missing', vi: missingReasons.join(', '), en: missingReasons.join(', ') },
  {
    option: 'issues',
    vi: `${issueCodes.length} mã, giải thích trong docs/import.md`,
    en: `${issueCodes.length} codes, explained in docs/import.md`,
  },
]

/** Reads what is said of a file beforehand: its mapping and the answers to its questions. Throws `UsageMistake` with the file and what is wrong in it. */
export async function readSaidFiles({ options }: Call): Promise<{ readonly mapping: Mapping | null; readonly answers: Answers }> {
  const mapping = options['mapping'] as string | undefined
  const answers = options['answers'] as string | undefined
  return {
    mapping: mapping === undefined ? null : await readJson(mapping, mappingSchema),
    answers: answers === undefined ? {} : await readJson(answers, answersSchema),
  }
}

/** What a schema of the contract can do, as far as it matters here. */
interface Schema<T> {
  safeParse(value: unknown): { success: true; data: T } | { success: false; error: { issues: { path: PropertyKey[] }[] } }
}

async function readJson<T>(path: string, schema: Schema<T>): Promise<T> {
  const text = await readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
    throw new UsageMistake(`Không đọc được tệp “${path}” (cannot read the file: ${error.code ?? 'unknown'}).`)
  })
  const parsed = schema.safeParse(parse(path, text))
  if (parsed.success) return parsed.data
  const [first] = parsed.error.issues
  throw new UsageMistake(`Tệp “${path}” sai ở “${first?.path.map(String).join('.') ?? ''}” (wrong at that place; see docs/import.md).`)
}

function parse(path: string, text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\ufeff/, ''))
  } catch {
    throw new UsageMistake(`Tệp “${path}” không phải JSON (the file is not JSON).`)
  }
}
