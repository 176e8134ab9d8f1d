import type { ParseArgsOptionsConfig } from 'node:util'
import type { Language } from '@moc/use-cases'

/** 0 done; 1 the data has errors, which are listed; 2 the call is wrong; 3 it could not be done. */
export type ExitCode = 0 | 1 | 2 | 3

/** What a command is given: its parsed words, and the three streams of its process. Only the answer goes to `stdout`. */
export interface Call {
  readonly options: Readonly<Record<string, string | boolean | undefined>>
  readonly words: readonly string[]
  readonly environment: NodeJS.ProcessEnv
  readonly stdin: NodeJS.ReadableStream
  /** Writes to stdout; waits where the reader is slow. */
  readonly print: (text: string) => Promise<void>
  /** Writes a line for a person to stderr. */
  readonly tell: (line: string) => void
}

/** One command: what it says of itself, and what it does. */
export interface Command {
  readonly usage: string
  readonly about: Readonly<Record<Language, string>>
  /** Beside `--help`, which every command has. */
  readonly options: ParseArgsOptionsConfig
  /** What each option means, in the order in which help shows them. */
  readonly explained: readonly { readonly option: string; readonly vi: string; readonly en: string }[]
  readonly example: string
  /** How many words stand after the options. */
  readonly words: number
  /** Whether a word may begin with a minus sign: `-0,5` is then a text and no option. */
  readonly takesAnyText?: boolean
  readonly run: (call: Call) => Promise<ExitCode>
}

/** A call that cannot be understood: exit code 2, with this sentence and a pointer to `--help`. */
export class UsageMistake extends Error {
  override readonly name = 'UsageMistake'
}

/** Options that every command has which looks at a store. */
export const storeOptions = {
  data: { type: 'string' },
  catalogue: { type: 'string' },
  json: { type: 'boolean' },
} as const satisfies ParseArgsOptionsConfig

/** Which directories a command looks at. */
export const directoriesExplained: Command['explained'] = [
  { option: '--data DIR', vi: 'thư mục dữ liệu (mặc định MOC_DATA hoặc ./.moc)', en: 'data directory (default MOC_DATA or ./.moc)' },
  {
    option: '--catalogue DIR',
    vi: 'thư mục danh mục (mặc định MOC_CATALOGUE hoặc data/)',
    en: 'catalogue directory (default MOC_CATALOGUE or data/)',
  },
]

export const storeExplained: Command['explained'] = [
  ...directoriesExplained,
  { option: '--json', vi: 'trả lời bằng JSON (lệnh này luôn làm thế)', en: 'answer in JSON (this command always does)' },
]

/** Options of a command that answers lines of JSON and needs no store: a script may give every command the same ones. */
export const lineOptions = {
  data: { type: 'string' },
  json: { type: 'boolean' },
} as const satisfies ParseArgsOptionsConfig

export const lineExplained: Command['explained'] = [
  {
    option: '--data, --json',
    vi: 'được nhận như ở mọi lệnh, không đổi gì ở đây',
    en: 'taken as by every command; they change nothing here',
  },
]
