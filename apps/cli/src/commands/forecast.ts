import { forecastSeries } from '@moc/core'
import { answerLines } from '../answer-lines.ts'
import { lineExplained, lineOptions, type Command } from '../command.ts'
import { readForecastLine } from '../read-forecast-line.ts'

/** Forecasts of short annual series; needs no store. */
export const forecastCommand: Command = {
  usage: 'forecast < SERIES.jsonl',
  about: {
    vi: 'dự báo chuỗi năm ngắn: mỗi dòng JSON vào, một dòng JSON ra',
    en: 'forecast short annual series: one JSON line in, one JSON line out',
  },
  options: lineOptions,
  explained: [
    ...lineExplained,
    { option: 't, y', vi: 'các năm tăng dần và giá trị', en: 'years in increasing order and their values' },
    { option: 'scale', vi: 'pct (0–100), pos (trên 0) hoặc signed', en: 'pct (0–100), pos (above 0) or signed' },
    { option: 'h', vi: 'số năm tính từ năm cuối, ví dụ [1, 5]', en: 'years ahead of the last one, as in [1, 5]' },
    { option: 'target, direction', vi: 'mục tiêu, và 1 (ít nhất) hoặc -1 (nhiều nhất)', en: 'a target, and 1 (at least) or -1 (at most)' },
    { option: 'targetRange', vi: 'khoảng mục tiêu [thấp, cao]', en: 'a range [lo, hi] instead of a target' },
    {
      option: 'by',
      vi: 'true: đạt vào bất cứ lúc nào đến năm ấy (mô phỏng, theo seed)',
      en: 'true: reached at any time up to then (simulated, from seed)',
    },
    { option: 'weights', vi: 'độ tin của từng giá trị, 0 đến 1', en: 'how far each value may be trusted, 0 to 1' },
    { option: 'family, model', vi: 'họ hiệu chỉnh; default hoặc theta-shrink', en: 'calibration family; default or theta-shrink' },
    {
      option: '',
      vi: 'Dòng không dự báo được trả {"id","error":{"code","message"}}; mã thoát vẫn là 0.',
      en: 'A line that cannot be forecast gets {"id","error":{"code","message"}}; the exit code stays 0.',
    },
  ],
  example: `echo '{"id":"qh","t":[2002,2007,2011,2016,2021],"y":[27.3,25.8,24.4,26.8,30.3],"scale":"pct","h":[5],"target":35,"direction":1}' | npm run -s moc -- forecast`,
  words: 0,
  async run(call) {
    await answerLines(call, forecastLine)
    return 0
  },
}

function forecastLine(line: string) {
  const { id, reading } = readForecastLine(line)
  if (!reading.ok) return { id, error: reading.error }
  const answer = forecastSeries(reading.input)
  if (!answer.ok) return { id, error: { code: answer.refusal.code, message: answer.refusal.message } }
  const { h: _h, evidence, ...numbers } = answer.forecast
  return { id, ...numbers, evidence }
}
