import type { Status } from '@moc/core'

/** A piece of a sentence: plain words, words that weigh, words that are said by the way, words that stand for a status, words that lead to a target. */
export type SentencePiece =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'strong'; readonly text: string }
  | { readonly kind: 'aside'; readonly text: string }
  | { readonly kind: 'status'; readonly status: Status; readonly text: string; readonly strong: boolean }
  | { readonly kind: 'target'; readonly target: string; readonly text: string }
