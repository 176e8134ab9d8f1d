import { judgeByRule } from '@moc/core'
import { answerLines } from '../answer-lines.ts'
import { lineExplained, lineOptions, type Command } from '../command.ts'
import { notJson, readJsonLine } from '../read-json-line.ts'

/** What an official rule says of progress; needs no store. */
export const verdictCommand: Command = {
  usage: 'verdict < CASES.jsonl',
  about: {
    vi: 'xếp loại theo quy tắc chính thức: mỗi dòng JSON vào, một dòng JSON ra',
    en: 'judge by an official rule: one JSON line in, one JSON line out',
  },
  options: lineOptions,
  explained: [
    ...lineExplained,
    {
      option: 'rule',
      vi: 'statcan, destatis, eurostat, unsd, escap-csi hoặc escap-api',
      en: 'statcan, destatis, eurostat, unsd, escap-csi or escap-api',
    },
    {
      option: 'input',
      vi: 'số liệu mà quy tắc cần; bắt buộc có direction 1 hoặc -1',
      en: 'what the rule needs; a direction, 1 or -1, always',
    },
    {
      option: 'statcan',
      vi: 'thêm bestAt (middle, parity, equalTime): xếp loại khoảng cách tới mức đó; series: danh sách chuỗi, lấy điểm trung bình',
      en: 'also bestAt (middle, parity, equalTime): the distance from there is judged; series: a list of series, their mean score',
    },
    {
      option: 'destatis',
      vi: 'target có thể là khoảng [từ, đến]; targets: nhiều mục tiêu, mỗi mục tiêu có target và targetYear',
      en: 'target may be an interval [lo, hi]; targets: several, each with target and targetYear',
    },
    {
      option: 'eurostat',
      vi: 'thay cho x0, y0, xt, yt: series theo năm và term là long (15 năm) hoặc short (5 năm)',
      en: 'instead of x0, y0, xt, yt: series by year, and term: long (15 years) or short (5 years)',
    },
    {
      option: '',
      vi: 'Dòng không xếp loại được trả {"id","error":{"code","message"}}; mã thoát vẫn là 0.',
      en: 'A line that cannot be judged gets {"id","error":{"code","message"}}; the exit code stays 0.',
    },
  ],
  example: `echo '{"id":"srb","rule":"statcan","input":{"baseValue":14.5,"baseYear":2015,"currentValue":10.2,"currentYear":2023,"direction":-1,"limit":null,"target":7.25,"targetYear":2030}}' | npm run -s moc -- verdict`,
  words: 0,
  async run(call) {
    await answerLines(call, (line) => {
      const { id, fields } = readJsonLine(line)
      if (fields === null) return { id, error: notJson }
      const judged = judgeByRule({ rule: fields['rule'], input: fields['input'] })
      return judged.ok ? { id, ...judged.answer } : { id, error: { code: judged.code, message: judged.message } }
    })
    return 0
  },
}
