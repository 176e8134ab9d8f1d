/** A text with its blanks, line breaks and invisible marks made single spaces, composed (NFC). */
export function tidy(text: string): string {
  // Nearly every cell of numbers.
  if (/^[!-~]*$/u.test(text)) return text
  return text
    .normalize('NFC')
    .replace(/[\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff\u00ad]/gu, '')
    .replace(/[\s\u00a0]+/gu, ' ')
    .trim()
}

/**
 * The two halves of a bilingual text (`Đồng bằng sông Hồng - Red River Delta`, `Tổng số / Total`) and the whole, the whole
 * first; marks of footnotes are taken off. A text in one language gives itself alone.
 */
export function listReadings(text: string): string[] {
  const whole = dropFootnoteMarks(tidy(text))
  const halves = whole.split(/\s+[-–—/|]\s+|\s*\/\s+|\s+\/\s*/u).map((half) => half.trim())
  const lines = text.split(/\r?\n/u).map((line) =>
    dropFootnoteMarks(tidy(line))
      .replace(/[-–/]+$/u, '')
      .trim(),
  )
  return [...new Set([whole, ...halves, ...lines])].filter((each) => each !== '')
}

/** A text without the marks that point to a footnote: `(*)`, `(1)`, `*` at its end. */
export function dropFootnoteMarks(text: string): string {
  return text.replace(/\s*(?:\((?:\*+|\d)\)|\*+|[¹²³])\s*$/u, '').trim()
}
