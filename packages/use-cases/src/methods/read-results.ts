import { readFile } from 'node:fs/promises'

/** One JSON object of a result file, its fields not looked at yet. */
export type Fields = Readonly<Record<string, unknown>>

/** Where `npm run bench` writes what it found; committed with the program. */
const directory = new URL('../../../../bench/results/', import.meta.url)
const known = new Map<string, Promise<Fields | null>>()

/** Reads one committed result file of the back-tests, once; null where it is not there. */
export function readResults(name: 'backtest' | 'backtest-with-r' | 'm3-yearly'): Promise<Fields | null> {
  const file = known.get(name) ?? load(name)
  known.set(name, file)
  return file
}

async function load(name: string): Promise<Fields | null> {
  const text = await readFile(new URL(`${name}.json`, directory), 'utf8').catch(() => null)
  return text === null ? null : fieldsOf(JSON.parse(text))
}

/** The fields of a value that should be an object; none where it is not. */
export function fieldsOf(value: unknown): Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Fields) : {}
}

/** Numbers by name; a figure that a file does not hold is 0 trials or not a number, and the row is left out by the caller. */
export function numbersOf<Key extends string>(value: unknown, keys: readonly Key[]): Record<Key, number> | null {
  const fields = fieldsOf(value)
  const numbers = keys.map((key) => [key, fields[key]] as const)
  return numbers.every(([, number]) => typeof number === 'number') ? (Object.fromEntries(numbers) as Record<Key, number>) : null
}

/** Every entry of an object whose value can be read; the others are left out. */
export function rowsOf<Row>(value: unknown, read: (name: string, row: unknown) => Row | null): Row[] {
  return Object.entries(fieldsOf(value)).flatMap(([name, row]) => read(name, row) ?? [])
}
