/** Remembers the answers of one revision; the first question of another revision empties it. Never holds more than `limit` answers. */
export interface AnswerCache {
  /** Gives the remembered answer for `key`, or computes and remembers it. A failed computation is not remembered. */
  remember<T>(revision: number, key: string, compute: () => Promise<T>): Promise<T>
}

/** Makes an empty cache; of more than `limit` answers the one that was asked for longest ago goes first. */
export function createAnswerCache(limit = 200): AnswerCache {
  const answers = new Map<string, Promise<unknown>>()
  let heldRevision = -1

  return {
    remember<T>(revision: number, key: string, compute: () => Promise<T>): Promise<T> {
      if (revision !== heldRevision) {
        answers.clear()
        heldRevision = revision
      }
      const held = answers.get(key) as Promise<T> | undefined
      const answer = held ?? compute()
      answers.delete(key)
      answers.set(key, answer)
      if (held === undefined) {
        answer.catch(() => {
          if (answers.get(key) === answer) answers.delete(key)
        })
        const oldest = answers.keys().next().value
        if (answers.size > limit && oldest !== undefined) answers.delete(oldest)
      }
      return answer
    },
  }
}
