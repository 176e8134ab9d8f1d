import type { AssessmentRow } from '@moc/core'
import { storeExplained, storeOptions, type Command } from '../command.ts'
import { connect } from '../connection.ts'

/** Assessments of every target of one strategy, or of all, at one place. */
export const assessCommand: Command = {
  usage: 'assess [--strategy CODE] [--place CODE] [--horizon YEAR] [--as-of DATE] [--known-on DATE] [--full]',
  about: {
    vi: 'xét mọi chỉ tiêu, trả về JSON',
    en: 'judge every target, answer in JSON',
  },
  options: {
    ...storeOptions,
    strategy: { type: 'string' },
    place: { type: 'string' },
    horizon: { type: 'string' },
    'as-of': { type: 'string' },
    'known-on': { type: 'string' },
    full: { type: 'boolean' },
  },
  explained: [
    {
      option: '--strategy CODE',
      vi: 'mã, số hiệu hoặc tên bộ chỉ tiêu (mặc định: tất cả)',
      en: 'code, number or name of a strategy (default: all)',
    },
    { option: '--place CODE', vi: 'mã hoặc tên địa bàn (mặc định VN)', en: 'code or name of a place (default VN)' },
    { option: '--horizon YEAR', vi: 'năm xét (mặc định: mốc cuối của bộ chỉ tiêu)', en: 'year judged for (default: the last milestone)' },
    { option: '--as-of DATE', vi: 'tính đến ngày (mặc định: hôm nay)', en: 'what was known on that day (default: today)' },
    {
      option: '--known-on DATE',
      vi: 'chỉ dùng số liệu kho đã có đến hết ngày đó (mặc định: mọi số liệu đang có)',
      en: 'only with the values that the store held at the end of that day (default: all it holds)',
    },
    { option: '--full', vi: 'kèm các giá trị và dự báo từng năm', en: 'with the values and the projection of each year' },
    ...storeExplained,
  ],
  example: 'npm run -s moc -- assess --strategy NQ28 --place VN --horizon 2030',
  words: 0,
  async run(call) {
    const { strategy, place, horizon, 'as-of': asOf, 'known-on': knownOn, full } = call.options as Record<string, string | undefined>
    const connection = await connect(call)
    try {
      const rows = await connection.listAssessments({ strategy, place, horizon, asOf, knownOn })
      await call.print(`${JSON.stringify(full ? rows : rows.map(withoutSeries))}\n`)
      return 0
    } finally {
      await connection.close()
    }
  },
}

function withoutSeries({ points: _points, projection: _projection, ...row }: AssessmentRow) {
  return row
}
