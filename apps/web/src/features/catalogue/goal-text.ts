import { formatDate, type Language } from '@moc/figures'
import { readTypedDate } from '../../ui/read-typed-date.ts'

type Goal = number | boolean | [number, number] | string

const yesNo: Record<Language, readonly [string, string]> = { vi: ['có', 'không'], en: ['yes', 'no'] }

/** Writes what a milestone asks for as a person types it: `62,5`, `35–40`, `có`, `01/12/2026`; numbers by `write`. */
export function writeGoal(goal: Goal, language: Language, write: (value: number, language: Language) => string = writeNumber): string {
  if (typeof goal === 'boolean') return yesNo[language][goal ? 0 : 1]
  if (typeof goal === 'string') return formatDate(goal)
  if (Array.isArray(goal)) return goal.map((each) => write(each, language)).join('–')
  return write(goal, language)
}

/** Reads the same; text that is none of these is given back as it stands, for the server to refuse with its reason. */
export function readGoal(text: string, language: Language): Goal {
  const trimmed = text.trim()
  const word = yesNo[language].indexOf(trimmed.toLowerCase())
  if (word >= 0) return word === 0
  const range = /^(.+?)\s*[–-]\s*(.+)$/.exec(trimmed)
  const bounds = range ? [readNumber(range[1]!, language), readNumber(range[2]!, language)] : []
  if (bounds.length === 2 && bounds.every((each) => each !== null)) return [bounds[0]!, bounds[1]!]
  return readNumber(trimmed, language) ?? readTypedDate(trimmed) ?? trimmed
}

/** Writes a number as a person types it, without grouping. */
export function writeNumber(value: number, language: Language): string {
  const text = String(value)
  return language === 'vi' ? text.replace('.', ',') : text
}

/** Reads a typed number by the rules of the language: `1.000` is a thousand in Vietnamese and one in English. Null for anything else. */
export function readNumber(text: string, language: Language): number | null {
  const [group, decimal] = language === 'vi' ? (['.', ','] as const) : ([',', '.'] as const)
  const trimmed = text.trim()
  const grouped = new RegExp(`^-?\\d{1,3}(\\${group}\\d{3})+(\\${decimal}\\d+)?$`)
  const plain = grouped.test(trimmed) ? trimmed.replaceAll(group, '').replace(decimal, '.') : trimmed.replace(/[.,]/, '.')
  return /^-?\d+(\.\d+)?$/.test(plain) ? Number(plain) : null
}
