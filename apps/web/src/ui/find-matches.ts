/** One thing that can be chosen; `also` is found by but not shown. */
export interface Choice {
  readonly key: string
  readonly text: string
  readonly note?: string | undefined
  readonly also?: string
}

export interface ChoiceGroup {
  readonly title: string
  readonly choices: readonly Choice[]
}

/** Most results of one group that help anyone who is typing. */
const mostPerGroup = 12

/**
 * Finds the choices in which every word typed begins some word, in any order, with or without diacritics. What
 * begins with all that was typed comes first, and so does its group. Nothing typed gives every choice.
 */
export function findMatches(groups: readonly ChoiceGroup[], typed: string): ChoiceGroup[] {
  const words = splitWords(typed)
  if (words.length === 0) return groups.filter((group) => group.choices.length > 0)
  const start = plainText(typed).trim()
  const startsSo = (choice: Choice) => plainText(choice.text).startsWith(start)
  return groups
    .map(({ title, choices }) => ({
      title,
      choices: choices
        .filter((choice) => hasWords(`${choice.text} ${choice.also ?? ''}`, words))
        .toSorted((a, b) => Number(startsSo(b)) - Number(startsSo(a)))
        .slice(0, mostPerGroup),
    }))
    .filter((group) => group.choices.length > 0)
    .toSorted((a, b) => Number(b.choices.some(startsSo)) - Number(a.choices.some(startsSo)))
}

/** Whether every one of the words (as `splitWords` gives them) begins some word of the text. */
export function hasWords(text: string, words: readonly string[]): boolean {
  const own = splitWords(text)
  return words.every((word) => own.some((one) => one.startsWith(word)))
}

/** The words of a text as they are compared; a number such as 5.4b stays whole. */
export function splitWords(text: string): string[] {
  return plainText(text)
    .split(/[\s_,;/()–“”"':-]+/)
    .filter(Boolean)
}

/** Text as it is compared: small letters without marks, đ as d. */
export function plainText(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replaceAll('đ', 'd')
}
