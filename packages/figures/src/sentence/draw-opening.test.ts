import { expect, test } from 'vitest'
import { drawOpening, isPast, type OpeningFacts } from './draw-opening.ts'
import type { SentencePiece } from './sentence.ts'

const readSentence = (pieces: readonly SentencePiece[]) => pieces.map(({ text }) => text).join('')

const none = { met: 0, onTrack: 0, accelerate: 0, unlikely: 0, movingAway: 0, missed: 0, notAssessable: 0 }
const facts = (part: Partial<OpeningFacts>): OpeningFacts => ({
  horizon: 2030,
  asOf: '2026-11-20',
  place: null,
  counts: none,
  onUnverifiedData: 0,
  ...part,
})

test.each([
  [
    'every status in its order',
    facts({ counts: { met: 1, onTrack: 3, accelerate: 2, unlikely: 3, movingAway: 1, missed: 0, notAssessable: 10 } }),
    'Đến năm 2030: 1 chỉ tiêu đã đạt, 3 đúng tiến độ, 2 cần tăng tốc, 3 khó đạt, 1 thụt lùi; 10 chưa đủ dữ liệu.',
    'By 2030: 1 target met, 3 on track, 2 need acceleration, 3 unlikely to be met, 1 moving away; 10 without enough data.',
  ],
  [
    'what no target has is left out',
    facts({ counts: { ...none, accelerate: 1, unlikely: 1, notAssessable: 18 } }),
    'Đến năm 2030: 1 chỉ tiêu cần tăng tốc, 1 khó đạt; 18 chưa đủ dữ liệu.',
    'By 2030: 1 target needs acceleration, 1 unlikely to be met; 18 without enough data.',
  ],
  [
    'unchecked data are counted apart, beside what they were judged by',
    facts({ horizon: 2020, counts: { ...none, met: 1, missed: 3, notAssessable: 18 }, onUnverifiedData: 2 }),
    'Đến năm 2020: 1 chỉ tiêu đã đạt, 3 không đạt (trong đó 2 theo số liệu chưa đối chiếu); 18 chưa đủ dữ liệu.',
    'By 2020: 1 target met, 3 missed (2 of them on data not checked against a source); 18 without enough data.',
  ],
  [
    'a province is named, and nothing is said of nothing',
    facts({ place: 'Hà Tĩnh', counts: { ...none, notAssessable: 20 } }),
    'Đến năm 2030, ở Hà Tĩnh: cả 20 chỉ tiêu chưa đủ dữ liệu.',
    'By 2030, in Hà Tĩnh: all 20 targets are without enough data.',
  ],
  ['no target in force', facts({}), 'Đến năm 2030: chưa có chỉ tiêu nào có hiệu lực.', 'By 2030: no target is in force yet.'],
])('%s', (_, given, vi, en) => {
  expect(readSentence(drawOpening(given, 'vi'))).toBe(vi)
  expect(readSentence(drawOpening(given, 'en'))).toBe(en)
})

test('what is unlikely or missed weighs more', () => {
  const strong = drawOpening(
    facts({ counts: { met: 1, onTrack: 1, accelerate: 1, unlikely: 1, movingAway: 1, missed: 1, notAssessable: 1 } }),
    'vi',
  ).flatMap((piece) => (piece.kind === 'status' && piece.strong ? [piece.status] : []))
  expect(strong).toEqual(['unlikely', 'missed'])
})

test.each([
  [2020, true],
  [2025, true],
  [2026, false],
  [2030, false],
])('seen from November 2026, %d is past: %s', (year, past) => {
  expect(isPast(year, '2026-11-20')).toBe(past)
})
