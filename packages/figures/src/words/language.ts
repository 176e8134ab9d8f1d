/** Vietnamese first, English complete. */
export const languages = ['vi', 'en'] as const
export type Language = (typeof languages)[number]

/** The words of one area; a key that one language lacks does not compile. */
export interface WordBook<Words> {
  readonly vi: Words
  readonly en: Words
}
