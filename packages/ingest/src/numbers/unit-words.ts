import { stripMarks } from '../names/fold-name.ts'

/** Words for powers of ten, without diacritics. */
const scales: readonly (readonly [word: RegExp, tens: number])[] = [
  [/^(?:nghin|ngan|thousand)(?!\p{L})/u, 3],
  [/^(?:trieu|million|tr)(?!\p{L})/u, 6],
  [/^(?:ty|ti|billion)(?!\p{L})/u, 9],
  [/^trillion(?!\p{L})/u, 12],
  [/^van(?!\p{L})/u, 4],
  [/^tram(?!\p{L})/u, 2],
  [/^chuc(?!\p{L})/u, 1],
]

/** Units of things that are counted whole: three digits after a separator are then thousands. */
const whole =
  /^(?:nguoi|ho|tre|ca|vu|luot|co quan|don vi|dong|vnd|usd|be|em|phu nu|nu|nam gioi|can bo|dai bieu|hoi vien|hoc sinh|giao vien|sinh vien|lao dong|doanh nghiep|co so|chi hoi|mo hinh|lop|truong|xa|phuong|huyen|tinh|thon|to|cuoc|buoi|van ban|ke hoach|giuong|bac si|people|persons?|households?|children|cases)(?!\p{L})/u
/** Units of ratios and averages: such a number is never in the thousands with a separator. */
const fractional = /^(?:%|‰|lan|diem|con|tuoi|gio|phan tram|times|percent|years old|trai|nam|gai|m2|m²)(?!\p{L})/u
const others =
  /^(?:nam|thang|ngay|tuan|phut|ha|kg|tan|ta|yen|km2?|km²|m|m3|m³|lit|tre|nguoi|bai|chi tieu|nhiem vu|cau lac bo|to chuc|thanh vien|quyen|dau|lop|ban|phong|giai|suat|can|nha|ngoi|cong trinh|du an|chuong trinh|trd|tyd|points?|births?|women|men|girls?|boys?|years?|months?|days?|hours?)(?!\p{L})/u

/** Takes the words for a power of ten off what follows a number: `nghìn tỷ đồng` is 12 and `đồng`. */
export function splitScale(text: string): { readonly tens: number; readonly rest: string } {
  let rest = text.trim().normalize('NFC')
  let tens = 0
  for (;;) {
    const bare = stripMarks(rest)
    const found = scales.map(([word, power]) => ({ length: word.exec(bare)?.[0].length ?? 0, power })).find(({ length }) => length > 0)
    if (!found) return { tens, rest }
    tens += found.power
    rest = rest.slice(found.length).trim()
  }
}

/** What a unit says of its numbers: they are whole, or parts and ratios; null where it says nothing, `none` where it is no unit. */
export function kindOfUnit(unit: string): 'whole' | 'fractional' | 'unknown' | 'none' {
  const bare = stripMarks(unit.normalize('NFC')).trim()
  if (bare.length > 60 || bare.split(/\s+/).length > 8) return 'none'
  if (fractional.test(bare) || /\/\s*1[\d.,]*\s/.test(`${bare} `)) return 'fractional'
  if (whole.test(bare)) return 'whole'
  return others.test(bare) ? 'unknown' : 'none'
}
