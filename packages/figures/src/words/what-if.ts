import type { WordBook } from './language.ts'

const vi = {
  title: (up: boolean): string => (up ? 'Nếu mỗi năm tăng' : 'Nếu mỗi năm giảm'),
  slider: (up: boolean): string => (up ? 'Mỗi năm tăng bao nhiêu' : 'Mỗi năm giảm bao nhiêu'),
  box: 'Nhịp mỗi năm, gõ số',
  slower: 'Bớt một nấc',
  faster: 'Thêm một nấc',
  reset: 'Về nhịp đã có',
  needed: 'Lấy nhịp cần có',
  year: 'Năm mục tiêu',
  tick: (pace: string, period: string) => `vạch đen: nhịp ${period} (${pace})`,
  pace: (amount: string, way: 'up' | 'down' | 'still') =>
    way === 'still' ? 'giữ nguyên' : way === 'up' ? `tăng ${amount} mỗi năm` : `giảm ${amount} mỗi năm`,
  chance: (goal: string, year: number) => `khả năng đạt ${goal} vào năm ${year}:`,
  attained: (goal: string) => `với nhịp ấy, tới mức ${goal} vào năm`,
  never: (goal: string) => `với nhịp ấy, không tới mức ${goal} trong 50 năm`,
  already: 'đang ở mức mục tiêu',
  forecast: (band: string) => `Dự báo hiện nay, không giả định gì: ${band}.`,
  honest: 'Đây là giả định, không phải dự báo: nhịp do người xem đặt, độ bất định giữ như của dự báo.',
  unreadable: (from: string, to: string) => `Gõ một số từ ${from} đến ${to}.`,
}

const en: typeof vi = {
  title: (up) => (up ? 'If each year it rose by' : 'If each year it fell by'),
  slider: (up) => (up ? 'By how much it rises each year' : 'By how much it falls each year'),
  box: 'Pace a year, as a number',
  slower: 'One step less',
  faster: 'One step more',
  reset: 'Back to the pace so far',
  needed: 'Take the pace needed',
  year: 'Target year',
  tick: (pace, period) => `black tick: pace of ${period} (${pace})`,
  pace: (amount, way) => (way === 'still' ? 'unchanged' : way === 'up' ? `up ${amount} a year` : `down ${amount} a year`),
  chance: (goal, year) => `chance of meeting ${goal} in ${year}:`,
  attained: (goal) => `at that pace, ${goal} is reached in`,
  never: (goal) => `at that pace, ${goal} is not reached within 50 years`,
  already: 'at the target now',
  forecast: (band) => `The forecast as it stands, without any assumption: ${band}.`,
  honest: 'An assumption, not a forecast: the reader sets the pace, the uncertainty stays that of the forecast.',
  unreadable: (from, to) => `Type a number from ${from} to ${to}.`,
}

/** The words of the what-if slider. */
export const whatIfWords: WordBook<typeof vi> = { vi, en }
