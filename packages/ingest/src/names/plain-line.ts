const invisible = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/g

/**
 * A text as one plain line: composed (NFC), invisible characters left out, full-width characters at their usual width
 * (`２０％` as `20%`), blanks of any kind as one space and none at the edges. Letters stay what they are.
 */
export function plainLine(text: string): string {
  return text
    .normalize('NFC')
    .replace(invisible, '')
    .replace(/[！-～]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))
    .replace(/\s+/gu, ' ')
    .trim()
}
