import { compareByTest } from '@moc/core'
import { answerLines } from '../answer-lines.ts'
import { lineExplained, lineOptions, type Command } from '../command.ts'
import { notJson, readJsonLine } from '../read-json-line.ts'

/** One statistical comparison a line: before and after, trend, two shares; needs no store. */
export const compareCommand: Command = {
  usage: 'compare < CASES.jsonl',
  about: {
    vi: 'so sánh trước và sau, xu hướng, hai tỷ lệ: mỗi dòng JSON vào, một dòng JSON ra',
    en: 'compare before and after, trends, two shares: one JSON line in, one JSON line out',
  },
  options: lineOptions,
  explained: [
    ...lineExplained,
    {
      option: 'test',
      vi: 'wilson, newcombe, mann-kendall, sen, its hoặc forecast',
      en: 'wilson, newcombe, mann-kendall, sen, its or forecast',
    },
    { option: 'x, n, x1, n1, x2, n2', vi: 'số đếm và tổng (wilson, newcombe)', en: 'counts and totals (wilson, newcombe)' },
    {
      option: 't, y, event, lag, scale',
      vi: 'chuỗi năm, năm sự kiện (its, forecast)',
      en: 'a yearly series and the year of the event (its, forecast)',
    },
    {
      option: '',
      vi: 'Dòng không so sánh được trả {"id","error":{"code","message"}}; mã thoát vẫn là 0.',
      en: 'A line that cannot be compared gets {"id","error":{"code","message"}}; the exit code stays 0.',
    },
  ],
  example: `echo '{"id":"qh","test":"newcombe","x1":132,"n1":494,"x2":122,"n2":500}' | npm run -s moc -- compare`,
  words: 0,
  async run(call) {
    await answerLines(call, (line) => {
      const { id, fields } = readJsonLine(line)
      if (fields === null) return { id, error: notJson }
      const compared = compareByTest(fields)
      return compared.ok ? { id, ...compared.answer } : { id, error: { code: compared.code, message: compared.message } }
    })
    return 0
  },
}
