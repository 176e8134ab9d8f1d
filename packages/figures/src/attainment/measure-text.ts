/** Advance widths of Be Vietnam Pro 600 in thousandths of the size; a letter with marks is as wide as its base letter. */
const widths: Readonly<Record<string, number>> = {
  ' ': 230,
  '\u00a0': 230,
  '!': 320,
  '%': 863,
  '(': 449,
  ')': 449,
  '*': 508,
  '+': 637,
  ',': 332,
  '-': 607,
  '.': 319,
  '/': 528,
  ':': 319,
  ';': 332,
  '<': 568,
  '=': 744,
  '>': 568,
  '·': 288,
  '–': 696,
  '−': 653,
  '—': 868,
  '…': 817,
  '≤': 549,
  '≥': 549,
  '≈': 549,
  '“': 420,
  '”': 440,
  A: 758,
  B: 698,
  C: 778,
  D: 786,
  E: 640,
  F: 640,
  G: 788,
  H: 725,
  I: 280,
  J: 482,
  K: 703,
  L: 637,
  M: 877,
  N: 743,
  O: 828,
  P: 667,
  Q: 825,
  R: 697,
  S: 656,
  T: 674,
  U: 745,
  V: 732,
  W: 1039,
  X: 753,
  Y: 701,
  Z: 664,
  a: 660,
  b: 662,
  c: 624,
  d: 677,
  e: 615,
  f: 401,
  g: 654,
  h: 600,
  i: 285,
  j: 292,
  k: 584,
  l: 277,
  m: 895,
  n: 590,
  o: 656,
  p: 662,
  q: 662,
  r: 416,
  s: 527,
  t: 434,
  u: 598,
  v: 588,
  w: 879,
  x: 591,
  y: 592,
  z: 514,
}

/** Tabular figures are as wide as the widest figure; what is not listed is taken as wide. */
const figureWidth = 700
const unknownWidth = 1000
/** Browsers round and other typefaces stand in: better too much room than words that touch. */
const allowance = 1.04

/** The width of one line of text in pixels at a size in pixels; an upper bound, needing no browser. */
export function measureText(text: string, size: number): number {
  let thousandths = 0
  for (const letter of text.normalize('NFD')) {
    if (/\p{M}/u.test(letter)) continue
    if (/\d/.test(letter)) thousandths += figureWidth
    else if (letter === 'Đ') thousandths += 786
    else if (letter === 'đ') thousandths += 677
    else thousandths += widths[letter] ?? unknownWidth
  }
  return (thousandths / 1000) * size * allowance
}
