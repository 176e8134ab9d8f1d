/** How the table is laid out at a width, and how large its small pictures are. */
export interface FigureSizes {
  readonly layout: 'wide' | 'middle' | 'blocks' | 'cards'
  readonly bullet: number
  readonly spark: number
  readonly sparkHeight: number
}

/** A4 between administrative margins is 605 px wide; these are what its columns hold. */
export const printedSizes: FigureSizes = { layout: 'wide', bullet: 94, spark: 70, sparkHeight: 28 }

/** Chooses the layout for a width in pixels: pictures grow with the page, below 880 each row is a block of its own, below 600 a card. */
export function sizeFigures(width: number): FigureSizes {
  if (width >= 1500) return { layout: 'wide', bullet: 300, spark: 240, sparkHeight: 44 }
  if (width >= 1120) return { layout: 'wide', bullet: 190, spark: 150, sparkHeight: 38 }
  if (width >= 880) return { layout: 'middle', bullet: 124, spark: 104, sparkHeight: 34 }
  if (width >= 600) return { layout: 'blocks', bullet: 240, spark: 240, sparkHeight: 44 }
  return { layout: 'cards', bullet: Math.min(360, width - 34), spark: Math.min(360, width - 34), sparkHeight: 52 }
}
