/** Why a catalogue is refused: which file, which line, and what is wrong with it, in Vietnamese and in English. */
export interface CatalogueIssue {
  readonly file: string
  /** The first line is 1; null where it concerns the whole file. */
  readonly line: number | null
  readonly code: string
  readonly message: string
  readonly messageEn: string
}

/** What is wrong, before it is said where. */
export type Refusal = Pick<CatalogueIssue, 'code' | 'message' | 'messageEn'>

/** Something read from the catalogue, with where it stands. */
export interface Placed<T> {
  readonly item: T
  readonly file: string
  readonly line: number
}

/** Puts a refusal where the record stands. */
export function refuseAt({ file, line }: Pick<Placed<unknown>, 'file' | 'line'>, refusal: Refusal): CatalogueIssue {
  return { file, line, ...refusal }
}
