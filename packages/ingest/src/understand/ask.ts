import type { Answers, Choice, Question, QuestionCode, RowIssue } from '@moc/core'
import { foldName } from '../names/fold-name.ts'
import { answerUnknown, type Asking } from './messages.ts'

/** A question as a reader of the table puts it. */
export interface Query extends Asking {
  readonly code: QuestionCode
  /** What is asked about; with the code it makes the question's id. */
  readonly subject?: string
  readonly column?: number
  readonly line?: number
  readonly text?: string
  readonly choices: readonly Choice[]
  readonly proposed?: string | undefined
  /** Whether an answer that is not among the choices may be taken all the same (a code, a period). */
  readonly accepts?: (answer: string) => boolean
}

/** Collects the questions of one table, each once with the number of its cells, and hands out the answers that are there. */
export interface Asker {
  /** The answer; null where there is none yet, and the question is then put, for this cell (`line:column`). */
  ask(query: Query, cell?: string): string | null
  /** Puts a question that nothing waits for. */
  offer(query: Query, cell?: string): string | null
  readonly questions: () => Question[]
  readonly offers: () => Question[]
  readonly issues: () => RowIssue[]
}

/** The key of a question: its code and what it is about, without lines or years, so that next year's file asks the same. */
export function questionId(code: QuestionCode, subject?: string): string {
  return subject === undefined ? code : `${code}:${foldName(subject.replace(/(?:19|20)\d\d/gu, '')) || foldName(subject)}`
}

/** A question that was put, with the cells that wait for it. */
interface Put {
  readonly id: string
  readonly query: Query
  readonly cells: Set<string>
}

function cellOf({ line, column }: Query): string {
  return `${line ?? ''}:${column ?? ''}`
}

function toQuestion({ id, query, cells }: Put): Question {
  const { code, column, line, text, message, messageEn, choices, proposed } = query
  return {
    id,
    code,
    cells: cells.size,
    message,
    messageEn,
    choices,
    ...(column === undefined ? {} : { column }),
    ...(line === undefined ? {} : { line }),
    ...(text === undefined ? {} : { text }),
    ...(proposed === undefined ? {} : { proposed }),
  }
}

/** An asker that knows these answers. An answer that no choice allows is an issue, and the question stands. */
export function createAsker(answers: Answers): Asker {
  const asked = new Map<string, Put>()
  const offered = new Map<string, Put>()
  const issues = new Map<string, RowIssue>()
  const put = (into: Map<string, Put>, query: Query, cell: string): string | null => {
    const id = questionId(query.code, query.subject)
    const answer = Object.hasOwn(answers, id) ? answers[id] : undefined
    if (answer !== undefined) {
      if (query.choices.some(({ value }) => value === answer) || query.accepts?.(answer)) return answer
      issues.set(id, { line: query.line ?? null, column: null, ...answerUnknown(id, answer) })
    }
    const known = into.get(id)
    if (known) known.cells.add(cell)
    else into.set(id, { id, query, cells: new Set([cell]) })
    return null
  }
  return {
    ask: (query, cell = cellOf(query)) => put(asked, query, cell),
    offer: (query, cell = cellOf(query)) => put(offered, query, cell),
    questions: () => [...asked.values()].map(toQuestion),
    offers: () => [...offered.values()].map(toQuestion),
    issues: () => [...issues.values()],
  }
}
