import { useKeptText } from './use-kept-text.ts'

type Reasons = Readonly<Record<string, string>>

/** The reasons typed for the warnings of one import, by their kind; kept until the window is closed. */
export function useReasons(id: string): readonly [Reasons, (code: string, reason: string) => void] {
  const [text, setText] = useKeptText(`moc-reasons-${id}`, 'session')
  const reasons = read(text)
  return [reasons, (code, reason) => setText(JSON.stringify({ ...reasons, [code]: reason }))]
}

function read(text: string): Reasons {
  try {
    const said: unknown = JSON.parse(text)
    if (typeof said !== 'object' || said === null) return {}
    return Object.fromEntries(Object.entries(said).filter((entry): entry is [string, string] => typeof entry[1] === 'string'))
  } catch {
    return {}
  }
}
