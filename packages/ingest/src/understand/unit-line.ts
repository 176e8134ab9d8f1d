import { tidy } from './tidy.ts'

const opening = /^\(?\s*(?:đơn vị tính|đơn vị|đvt|unit|units|calculation unit)\s*(?:[-–/]\s*(?:unit|units|đơn vị tính))?\s*[:：]\s*/iu

/**
 * The unit that a line states (`Đơn vị tính - Unit: %`, `ĐVT: Số nam/100 nữ - Unit: Males per 100 females`), in the words
 * of its first language; null where the line states none.
 */
export function readUnitLine(text: string): string | null {
  const line = tidy(text)
  const match = opening.exec(line)
  if (!match) return null
  const rest = line.slice(match[0].length).replace(/\)\s*$/u, (end) => (line.startsWith('(') ? '' : end))
  const [first = ''] = rest.split(/\s*[-–/;]\s*(?=(?:unit|units|đơn vị tính|đvt)\b)/iu)
  const [said = ''] = first.split(/\s+[-–]\s+|\s+\/\s+/u)
  const unit = said.replace(/[.;,]+$/u, '').trim()
  return unit === '' || unit.length > 60 ? null : unit
}

/** The unit at the end of a heading: `Tỷ lệ nữ (%)`, `Diện tích (Km2)`, `ĐVT: người`; null where it names none. */
export function readHeadingUnit(text: string): string | null {
  const line = tidy(text)
  const inside = /\(\s*((?:đvt|đơn vị tính|đơn vị|unit)\s*:\s*)?([^()]+?)\s*\)\s*(?:\(\*+\))?$/iu.exec(line)
  if (inside?.[2] && (inside[1] || isUnitWord(inside[2]))) return inside[2].trim()
  return /(?:^|\s)%$/u.test(line) ? '%' : null
}

/** A text without the unit at its end. */
export function dropHeadingUnit(text: string): string {
  const line = tidy(text)
  return readHeadingUnit(line) === null ? line : line.replace(/\s*(?:\([^()]*\)\s*(?:\(\*+\))?|%)$/u, '').trim()
}

/** Whether the words between brackets are a unit and not a remark. */
export function isUnitWord(text: string): boolean {
  return /^(?:%|‰|người|nghìn|triệu|tỷ(?=\s*(?:đồng|người|usd|$))|1000|1\.000|thous|mill|bill|pers|km|ha(?!\p{L})|tấn|hộ(?!\p{L})|cơ sở|số (?!liệu)|con(?=\s*(?:\/|người|$))|lần|tuổi|năm(?!\p{L})|giờ|ca |trẻ|males?|boys?|females?|births?|deaths?|children|doanh nghiệp|đại biểu|học sinh|giáo viên|trường|lớp|vụ|case|times?|years?|hours?|household|cuộc|lượt|xã(?!\p{L})|đồng|dong|usd|nam\/|(?:bé |trẻ |trẻ em )?trai\/|[^\d/]{1,30}\/\s*1[0.,]+\s)/iu.test(
    tidy(text),
  )
}

/** Whether a short line is a unit in one or both languages and nothing else: `Nghìn người - Thous. pers.`. */
export function isBareUnit(text: string): boolean {
  const halves = tidy(text)
    .replace(/^\(|\)$/gu, '')
    .split(/\s+[-–/]\s+/u)
  return (
    tidy(text).length <= 60 && halves.length <= 2 && halves.every((half) => half.length <= 30 && isUnitWord(half) && !/\d{4}/u.test(half))
  )
}

/** By what a unit of persons or things is multiplied: nghìn 1000, triệu 1 000 000; 1 otherwise; with the rest of its words. */
export function splitMagnitude(unit: string): { readonly factor: number; readonly rest: string } {
  const line = tidy(unit).toLowerCase().replace(/\.$/u, '')
  const thousands = /^(?:nghìn|ngàn|1000|1\.000|thous(?:and|\.)?s?)\s*/u.exec(line)
  if (thousands) return { factor: 1000, rest: line.slice(thousands[0].length) }
  const millions = /^(?:triệu|mill(?:ion|\.)?s?)\s*/u.exec(line)
  if (millions) return { factor: 1_000_000, rest: line.slice(millions[0].length) }
  return { factor: 1, rest: line }
}
