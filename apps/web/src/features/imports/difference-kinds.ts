/** The kinds of what a file would do, in the order of the bar; each with a sign of its own beside its colour. */
export const differenceKinds = ['added', 'changed', 'rejected', 'unchanged'] as const
export type DifferenceKind = (typeof differenceKinds)[number]

export const signs: Readonly<Record<DifferenceKind, string>> = { added: '+', changed: '≠', rejected: '×', unchanged: '=' }
