import { storeExplained, storeOptions, type Command } from '../command.ts'
import { readGivenFile } from '../read-given-file.ts'
import { readSaidFiles, saidExplained } from '../read-said-files.ts'

/** What the reader understood of a file; nothing is stored, no store is opened. */
export const readCommand: Command = {
  usage: 'read FILE [--sheet NAME] [--answers FILE.json] [--mapping FILE.json]      (FILE -: stdin)',
  about: {
    vi: 'cho xem máy hiểu một tệp CSV hoặc XLSX thế nào, không lưu gì',
    en: 'show how a CSV or XLSX file is understood, storing nothing',
  },
  options: { ...storeOptions, sheet: { type: 'string' }, answers: { type: 'string' }, mapping: { type: 'string' } },
  explained: [
    { option: '--sheet NAME', vi: 'đọc trang tính này của tệp XLSX', en: 'read this sheet of a workbook' },
    ...saidExplained,
    ...storeExplained,
  ],
  example: `npm run -s moc -- read bieu-18.csv\nĐịa phương;2021;2022;Sơ bộ 2023\nHà Tĩnh;113,1;112,6;111,9`,
  words: 1,
  async run(call) {
    const { fileName, bytes } = await readGivenFile(call)
    const { answers, mapping } = await readSaidFiles(call)
    const [{ readConfig }, { readFileAlone }] = await Promise.all([import('@moc/api/config'), import('@moc/use-cases')])
    const config = readConfig({ data: call.options['data'] as string, catalogue: call.options['catalogue'] as string }, call.environment)
    const sheet = call.options['sheet'] as string | undefined
    const answer = await readFileAlone(
      { catalogue: config.catalogue, today: config.clock.today() },
      { fileName, bytes, answers, ...(mapping === null ? {} : { mapping }), ...(sheet === undefined ? {} : { sheet }) },
    )
    await call.print(`${JSON.stringify(answer)}\n`)
    for (const { line, message } of answer.issues) call.tell(line === null ? message : `${fileName}:${line}: ${message}`)
    return answer.issues.some(({ severity }) => severity === 'error') ? 1 : 0
  },
}
