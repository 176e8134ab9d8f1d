import { storeExplained, storeOptions, type Command } from '../command.ts'
import { connect } from '../connection.ts'
import { importFile } from '../import-file.ts'
import { readGivenFile } from '../read-given-file.ts'
import { readSaidFiles, saidExplained } from '../read-said-files.ts'

/** A file's way in at once: read, compared, published. */
export const importCommand: Command = {
  usage: 'import FILE [--mapping FILE.json] [--answers FILE.json] [--dry-run] [--data DIR]      (FILE -: stdin)',
  about: {
    vi: 'đọc tệp CSV hoặc XLSX, so với kho, rồi công bố',
    en: 'read a CSV or XLSX file, compare it with the store, then publish',
  },
  options: {
    ...storeOptions,
    'dry-run': { type: 'boolean' },
    mapping: { type: 'string' },
    answers: { type: 'string' },
    by: { type: 'string' },
  },
  explained: [
    { option: '--dry-run', vi: 'chỉ kiểm tra và so sánh, không công bố', en: 'check and compare only, publish nothing' },
    ...saidExplained,
    { option: '--by NAME', vi: 'tên người nạp, ghi vào xuất xứ của số liệu', en: 'who brings it, kept with where the values came from' },
    ...storeExplained,
  ],
  example: `npm run -s moc -- import so-lieu.csv --dry-run\nchi_tieu,dia_ban,ky,gia_tri\nwomen_national_assembly,VN,2026,30.4`,
  words: 1,
  async run(call) {
    const file = await readGivenFile(call)
    const said = await readSaidFiles(call)
    const connection = await connect(call)
    try {
      const by = call.options['by'] as string | undefined
      const answer = await importFile(connection, { file: { ...file, by }, ...said, dryRun: call.options['dry-run'] === true })
      await call.print(`${JSON.stringify(answer)}\n`)
      for (const { line, message } of answer.issues) call.tell(line === null ? message : `${file.fileName}:${line}: ${message}`)
      for (const { id, message, choices } of answer.questions)
        call.tell(`${message} [--answers: "${id}": ${choices.map(({ value }) => `"${value}"`).join(' | ')}]`)
      return answer.questions.length > 0 || answer.issues.some(({ severity }) => severity === 'error') ? 1 : 0
    } finally {
      await connection.close()
    }
  },
}
