import { readFile } from 'node:fs/promises'
import { basename } from 'node:path'
import { buffer } from 'node:stream/consumers'
import { DomainFailure } from '@moc/core'
import { storeOptions, UsageMistake, type Call, type Command } from '../command.ts'
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
    { option: '--json', vi: 'trả lời bằng JSON (lệnh này luôn làm thế)', en: 'answer in JSON (this command always does)' },
  ],
  example: `npm run -s moc -- read bieu-18.csv\nĐịa phương;2021;2022;Sơ bộ 2023\nHà Tĩnh;113,1;112,6;111,9`,
  words: 1,
  async run(call) {
    const { fileName, bytes } = await readGiven(call)
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

async function readGiven({ words, stdin }: Call): Promise<{ fileName: string; bytes: Uint8Array }> {
  const [path = '-'] = words
  if (path === '-') return { fileName: 'stdin.csv', bytes: await buffer(stdin as NodeJS.ReadStream) }
  try {
    return { fileName: basename(path), bytes: await readFile(path) }
  } catch (error) {
    const { code = 'unknown' } = error as NodeJS.ErrnoException
    if (code === 'ERR_FS_FILE_TOO_LARGE') throw new DomainFailure('file-too-large', path)
    throw new UsageMistake(`Không đọc được tệp “${path}” (cannot read the file: ${code}).`)
  }
}
