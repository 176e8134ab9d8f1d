import * as say from '../rows/messages.ts'
import { sexRatioAtBirthRange } from '../values/check-value.ts'
import type { Message } from './messages.ts'
import { growthWords } from './words.ts'

/**
 * What is wrong with a number of a known unit whose indicator is not known: a percentage outside 0–100 (unless the
 * heading speaks of growth), a sex ratio at birth outside 80–150, half a person. Null where nothing is.
 */
export function checkUnit(value: number, unit: string | null, heading: string): Message | null {
  if (unit === null) return null
  const folded = unit.toLowerCase()
  if (/^%$|^phần trăm|percent/u.test(folded))
    return growthWords.test(heading) || (value >= 0 && value <= 100) ? null : say.shareOutOfRange(value)
  if (/trai\/100 .*gái|boys? per 100 girls?|males? births? per 100 female births?/u.test(folded)) {
    return value < sexRatioAtBirthRange[0] || value > sexRatioAtBirthRange[1] ? say.sexRatioOutOfRange(value) : null
  }
  if (/^(?:người|đại biểu|hộ|cơ sở|trẻ|persons?|households?|doanh nghiệp|vụ|cuộc|trường|lớp|học sinh|giáo viên)$/u.test(folded)) {
    if (value < 0) return say.valueNegative(value)
    return Number.isInteger(value) ? null : say.countNotWhole(value)
  }
  return null
}
