/**
 * A text with its blanks, line breaks and invisible marks made single spaces, composed (NFC); a line break between its two
 * languages (`Tổng số⏎Total`) becomes a dash, so that both can be told apart.
 */
export function tidy(text: string): string {
  // Nearly every cell of numbers.
  if (/^[!-~]*$/u.test(text)) return text
  const composed = text.normalize('NFC').replace(/[\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff\u00ad]/gu, '')
  return (composed.includes('\n') && composed.length <= 300 ? divideLanguages(composed.trim()) : composed)
    .replace(/[\s\u00a0]+/gu, ' ')
    .trim()
}

/** Puts a dash for the line break between Vietnamese words and English ones; periods and other texts stay as they are. */
function divideLanguages(text: string): string {
  const [, vietnamese = '', english = ''] = /^([\s\S]*?[^\s\-–/])[\s\-–/]*\n\s*([A-Z][A-Za-z.,'’()&\s-]*)$/u.exec(text) ?? []
  if (english === '' || /^nam$/iu.test(english.trim())) return text
  const isEnglish = /^[A-Z][a-z]/u.test(english) || /\b(?:the|whole|country|total|and|of|by|area|areas|delta|female|male)\b/iu.test(english)
  return isEnglish && /[À-ỹ]|^\s*[Nn][Aa][Mm]\s*$/u.test(vietnamese) ? `${vietnamese} - ${english}` : text
}

/**
 * The two halves of a bilingual text (`Đồng bằng sông Hồng - Red River Delta`, `Tổng số / Total`) and the whole, the whole
 * first; marks of footnotes are taken off. A text in one language gives itself alone.
 */
export function listReadings(text: string): string[] {
  const whole = dropFootnoteMarks(tidy(text))
  const halves = whole.split(/\s+[-–—/|]\s+|\s*\/\s+|\s+\/\s*/u).map((half) => half.trim())
  const [, vietnamese = '', english = ''] = /^([^/]*[À-ỹ][^/]*)\/([A-Z][A-Za-z ,.'’()-]*)$/u.exec(whole) ?? []
  if (english !== '') halves.push(vietnamese.trim(), english.trim())
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
