import type { Indicator } from '@moc/core'
import { findPlace } from '../names/find-place.ts'
import type { Codebook } from '../names/codebook.ts'
import type { GridRow } from '../grid/grid.ts'
import { filled } from './layout.ts'
import { listNamed } from './known-names.ts'
import { findPeriodInside } from './split-period.ts'
import { dropFootnoteMarks, listReadings, tidy } from './tidy.ts'
import { dropHeadingUnit, isBareUnit, readHeadingUnit, readUnitLine } from './unit-line.ts'
import { isContinued, isLetterhead } from './words.ts'

/** What stands above a table's header, and what it says. */
export interface TitleFacts {
  /** Names of the table, line by line. */
  readonly lines: readonly string[]
  readonly title: string | null
  readonly unit: string | null
  /** The names that the title may give the indicator, the longest first. */
  readonly subjects: readonly string[]
  readonly indicators: readonly Indicator[]
  readonly periodText: string | null
  readonly placeText: string | null
  /** Roles of the head's rows, by line. */
  readonly roles: ReadonlyMap<number, 'title' | 'unit' | 'continued'>
}

/** Reads titles, units, a period and a place out of the rows above the header; what they do not say is null. `day` (ISO) is when places are looked up. */
export function readTitle(head: readonly GridRow[], codebook: Codebook, day: string): TitleFacts {
  const roles = new Map<number, 'title' | 'unit' | 'continued'>()
  const lines: string[] = []
  const letterheads: string[] = []
  let unit: string | null = null
  for (const row of head) {
    const texts = filled(row).map(({ text }) => text)
    const isAside =
      (filled(row)[0]?.index ?? 0) > 0 || (lines.length > 0 && /^(?:nghìn|ngàn|triệu|người|%|‰|hộ)(?!\p{L})/iu.test(texts[0] ?? ''))
    const bare = texts.length === 1 && isAside && isBareUnit(texts[0]!)
    const stated = bare ? texts[0]!.split(/\s+[-–/]\s+/u)[0]! : (texts.map(readUnitLine).find((each) => each !== null) ?? null)
    unit ??= stated
    const names = bare ? [] : texts.filter((text) => readUnitLine(text) === null)
    roles.set(row.line, stated !== null && names.length === 0 ? 'unit' : names.some(isContinued) ? 'continued' : 'title')
    for (const text of names) (isLetterhead(text) ? letterheads : lines).push(text)
  }
  const titles = lines.filter((line) => !/^(?:\d{1,3}|biểu\s*\d*|bảng\s*\d*|table\s*\d*)[.:]?$/iu.test(line) && !isBareContinued(line))
  const subjects = listSubjects(titles)
  return {
    lines,
    title: lines.length > 0 ? lines.filter((line) => !isBareContinued(line)).join(' / ') || null : null,
    unit: unit ?? titles.map(readHeadingUnit).find((each) => each !== null) ?? null,
    subjects,
    indicators: firstNamed(codebook, subjects),
    periodText: titles.map((line) => findPeriodInside(line)?.text ?? null).find((each) => each !== null) ?? null,
    placeText: findPlaceInside([...titles, ...letterheads], codebook, day) ?? findNation(titles, codebook),
    roles,
  }
}

function isBareContinued(line: string): boolean {
  return /^\(?(?:tiếp theo|cont)/iu.test(line)
}

/** The words with which a title may name its indicator: whole, then cut where a division (`phân theo`, `by`) or a time begins. */
export function listSubjects(titles: readonly string[]): string[] {
  const joined = titles.length > 1 ? [titles.join(' ')] : []
  const cut = [...titles, ...joined]
    .flatMap((title) => listReadings(title))
    .flatMap((title) => {
      const bare = dropNumber(dropFootnoteMarks(title))
      const subjects = [bare]
      const isBare = !/[À-ỹ]/u.test(bare)
      for (const pattern of isBare ? [...cuts, ...bareCuts] : cuts) {
        const at = bare.search(pattern)
        if (at > 5) subjects.push(bare.slice(0, at))
      }
      return subjects.flatMap((each) => [each, dropHeadingUnit(dropFootnoteMarks(each))])
    })
  return [...new Set(cut.map((each) => dropFootnoteMarks(dropHeadingUnit(each)).replace(/[\s,;:.\-–(]+$/u, '')))]
    .filter((each) => each !== '')
    .toSorted((a, b) => b.length - a.length)
}

const cuts = [
  /\s+(?:phân theo|chia theo|phân chia theo|phân tổ theo)\s/iu,
  /\s+theo\s+(?:địa phương|tỉnh|vùng|giới|khu vực|thành thị|đơn vị|huyện|năm|các)/iu,
  /\s+by\s+(?:province|region|sex|residence|cities|year|urban|locality|age)/iu,
  /\s+(?:(?:qua )?các (?:năm|khóa|khoá|nhiệm kỳ)|hàng năm|hằng năm|giai đoạn|thời kỳ|nhiệm kỳ|năm\s+\d{4}|từ năm)/iu,
  /\s+(?:của\s+)?(?:tỉnh|thành phố|tp\.?|cả nước|toàn quốc|toàn tỉnh)(?:\s|$)/iu,
  /\s+(?:có đến|tính đến|tại thời điểm|as of|in\s+\d{4})/iu,
  /\s+(?:\d{1,2} tháng|sáu tháng|quý\s+[IVX\d]+|đầu năm|cuối năm)(?:\s|$)/iu,
  /[,;:]\s/u,
  /\s+(?:sơ bộ|ước|prel)/iu,
  /\s+\d{4}/u,
  /\s*\(/u,
] as const

/** The same words in a title that has lost its diacritics. */
const bareCuts = [
  /\s+(?:phan theo|chia theo|phan to theo)\s/iu,
  /\s+theo\s+(?:dia phuong|vung|huyen|don vi|cac|thanh thi)/iu,
  /\s+(?:qua cac nam|giai doan|nhiem ky|nam\s+\d{4})/iu,
] as const

function dropNumber(title: string): string {
  const named = tidy(title).replace(
    /^(?:(?:biểu|bảng|phụ biểu|phụ lục|table|mẫu)\s*(?:số\s*)?\d[\d.]*[A-Za-z]?\s*[-.:–]?\s+|[EV]?\d{1,3}(?:\.\d{1,3})*[.:]?\s+)/iu,
    '',
  )
  // `Số lượng và tỷ lệ nữ …` is about the share; the counts make it.
  const share = named.replace(/^số lượng(?:\s+và|,)\s+(?=(?:tỷ|tỉ) lệ\s)/iu, '')
  return share.replace(
    /^(?:biểu(?: mẫu)?\s+|bảng\s+)?(?:tổng hợp|thống kê|báo cáo|số liệu|kết quả)\s+(?:số liệu\s+|kết quả\s+|về\s+)*/iu,
    '',
  )
}

function firstNamed(codebook: Codebook, subjects: readonly string[]): readonly Indicator[] {
  for (const subject of subjects) {
    const named = listNamed(codebook, subject)
    if (named.length > 0) return named
  }
  return []
}

/** The nation, where a title says that its numbers are the whole country's. */
function findNation(titles: readonly string[], codebook: Codebook): string | null {
  const says = titles.some((title) => /(?<!\p{L})(?:cả nước|toàn quốc|whole country)(?!\p{L})/iu.test(title))
  return says ? (codebook.places.find(({ level }) => level === 'nation')?.id ?? null) : null
}

/** The one province that headings name by its word (`tỉnh Hà Tĩnh`, `UBND THÀNH PHỐ HẢI PHÒNG`); null where they name none or several. */
function findPlaceInside(lines: readonly string[], codebook: Codebook, day: string): string | null {
  const found = new Map<string, string>()
  for (const line of lines) {
    for (const match of tidy(line).matchAll(/(?:tỉnh|thành phố|tp\.)\s+(\S+(?:\s+\S+){0,4})/giu)) {
      const words =
        match[1]
          ?.replace(/[(),;:]/gu, ' ')
          .trim()
          .split(/\s+/u) ?? []
      for (let length = Math.min(5, words.length); length > 0; length--) {
        const text = words
          .slice(0, length)
          .join(' ')
          .replace(/[.,]+$/u, '')
        const reading = /^\d/u.test(text) ? null : findPlace(codebook, text, day)
        const place = reading?.kind === 'place' ? reading.place : reading?.kind === 'not-standing' ? reading.place : null
        if (!place || place.level !== 'province') continue
        found.set(place.code, text)
        break
      }
    }
  }
  const [only, ...others] = found.values()
  return only !== undefined && others.length === 0 ? only : null
}
