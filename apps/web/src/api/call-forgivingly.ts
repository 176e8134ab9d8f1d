import { ProblemError, type SelectionQuery } from '@moc/contract'

/** What a request may say of the selection; a part left open is for the server to fill. */
export type OpenSelection = { readonly [Key in keyof SelectionQuery]?: SelectionQuery[Key] | undefined }

/** An answer, and what the server said of the parts of the selection that it did not know. */
export interface Forgiven<Answer> {
  readonly answer: Answer
  readonly leftOut: readonly string[]
}

/**
 * Asks so that an old link never fails: where the server does not know a strategy, a place, a year or a target that
 * the address names, that part is left open and asked again. Any other problem is thrown as it came.
 */
export async function callForgivingly<
  Selection extends OpenSelection & { readonly target?: string | undefined; readonly event?: string | undefined },
  Answer,
>(selection: Selection, call: (selection: Selection) => Promise<Answer>): Promise<Forgiven<Answer>> {
  const leftOut: string[] = []
  let asked = selection
  for (;;) {
    try {
      return { answer: await call(asked), leftOut }
    } catch (error) {
      const part = error instanceof ProblemError ? partOf[error.problem.code] : undefined
      if (part === undefined || asked[part] === undefined) throw error
      leftOut.push((error as ProblemError).problem.detail)
      asked = { ...asked, [part]: undefined }
    }
  }
}

const partOf: Partial<Record<ProblemError['problem']['code'], 'strategy' | 'place' | 'horizon' | 'target' | 'event'>> = {
  'strategy-unknown': 'strategy',
  'place-unknown': 'place',
  'horizon-unreadable': 'horizon',
  'target-unknown': 'target',
  'event-unknown': 'event',
}
