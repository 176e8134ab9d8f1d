import { answerTexts } from '../answer-texts.ts'
import { storeExplained, storeOptions, UsageMistake, type Call, type Command } from '../command.ts'

/** How a piece of text is understood as a place, a number or a period; needs no store. */
export const explainCommand: Command = {
  usage: 'explain place|number|period TEXT',
  about: {
    vi: 'cho biết một đoạn chữ được hiểu thành địa bàn, số hay kỳ nào',
    en: 'say how a piece of text is understood as a place, a number or a period',
  },
  options: {
    ...storeOptions,
    on: { type: 'string' },
    parent: { type: 'string' },
    format: { type: 'string' },
  },
  explained: [
    {
      option: 'TEXT',
      vi: 'đoạn chữ; "-" để đọc mỗi dòng một đoạn từ stdin, trả mỗi dòng một JSON, kể cả dòng trống',
      en: 'the text; "-" reads one a line from stdin and answers one JSON a line, also for an empty one',
    },
    {
      option: '--on DATE',
      vi: 'place: địa bàn vào ngày này (2024-12-31); không ghi thì lấy hôm nay, và địa bàn đã hết hiệu lực vẫn được nhận',
      en: 'place: as of that day (2024-12-31); without it today, and a place that has ended is taken as well',
    },
    {
      option: '--parent CODE',
      vi: 'place: chỉ tìm trong vùng hoặc tỉnh có mã này',
      en: 'place: only inside the region or province of that code',
    },
    {
      option: '--format vi|en',
      vi: 'number: cách viết số của bảng; không ghi thì 1.234 là chưa rõ',
      en: 'number: how the table writes numbers; without it 1.234 is ambiguous',
    },
    ...storeExplained,
    {
      option: '',
      vi: 'place: {"matches":[{"code","name","level","validFrom","validTo","how","needsConfirmation"}]}, khớp nhất đứng đầu',
      en: 'place: {"matches":[{"code","name","level","validFrom","validTo","how","needsConfirmation"}]}, best first',
    },
    {
      option: '',
      vi: 'number: {"value","unit","numerator","denominator","missing","ambiguous"}; missing là empty, dash, ellipsis, not-available, not-applicable, confidential hoặc unreadable',
      en: 'number: {"value","unit","numerator","denominator","missing","ambiguous"}; missing is empty, dash, ellipsis, not-available, not-applicable, confidential or unreadable',
    },
    {
      option: '',
      vi: 'period: {"kind","from","to","label","status"}, hoặc {"error":{"code","message","messageEn"}}; mã thoát vẫn là 0',
      en: 'period: {"kind","from","to","label","status"}, or {"error":{"code","message","messageEn"}}; the exit code stays 0',
    },
  ],
  example: 'npm run -s moc -- explain place "TP.HCM" --on 2024-12-31\nprintf "33.123,6\\n½\\n" | npm run -s moc -- explain number -',
  words: 2,
  takesAnyText: true,
  async run(call) {
    const [kind = '', text = ''] = call.words
    const explain = await prepare(kind, call)
    // A line break inside a cell is often written as \n where a text must stand on one line.
    const answer = (each: string) => explain(each.replace(/\\[nrt]/g, ' '))
    if (text === '-') await answerTexts(call, answer)
    else await call.print(`${JSON.stringify(answer(text))}\n`)
    return 0
  },
}

async function prepare(kind: string, call: Call): Promise<(text: string) => object> {
  if (kind === 'place') return preparePlaces(call)
  if (kind !== 'number' && kind !== 'period')
    throw new UsageMistake(
      `“${kind}” không phải place, number hay period (is none of place, number, period).\nXem thêm: moc explain --help`,
    )
  const format = call.options['format']
  if (format !== undefined && format !== 'vi' && format !== 'en')
    throw new UsageMistake(`--format là vi hoặc en, không phải “${String(format)}” (is vi or en).`)
  const { explainNumber, explainPeriod } = await import('@moc/use-cases')
  return kind === 'period' ? explainPeriod : (text) => explainNumber(text, format ?? null)
}

async function preparePlaces({ options, environment }: Call): Promise<(text: string) => object> {
  const [{ readConfig }, { isDate }] = await Promise.all([import('@moc/api/config'), import('@moc/use-cases/clock')])
  const { catalogue, clock } = readConfig({ data: options['data'] as string, catalogue: options['catalogue'] as string }, environment)
  const { on, parent } = options
  if (on !== undefined && !isDate(String(on)))
    throw new UsageMistake(`--on: “${String(on)}” không phải ngày dạng 2024-12-31 (is not a calendar day).`)
  const { explainPlace, findParentCode, readPlaceNames } = await import('@moc/use-cases')
  const names = await readPlaceNames(catalogue)
  const code = parent === undefined ? undefined : findParentCode(names, String(parent))
  if (code === null) throw new UsageMistake(`--parent: không có địa bàn mã “${String(parent)}” (no place has this code).`)
  const question = {
    on: on === undefined ? clock.today() : String(on),
    isDayGiven: on !== undefined,
    ...(code === undefined ? {} : { parent: code }),
  }
  return (text) => explainPlace(names, text, question)
}
