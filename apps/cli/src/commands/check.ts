import { storeExplained, storeOptions, type Command } from '../command.ts'
import { connect } from '../connection.ts'

/** Integrity of the store. */
export const checkCommand: Command = {
  usage: 'check [--data DIR]',
  about: {
    vi: 'kiểm tra kho số liệu còn nguyên vẹn',
    en: 'check that the store is whole',
  },
  options: storeOptions,
  explained: storeExplained,
  example: 'npm run -s moc -- check',
  words: 0,
  async run(call) {
    const connection = await connect(call)
    try {
      const { ok, revision, counts, problems } = await connection.check()
      await call.print(`${JSON.stringify({ ok, revision, counts, problems })}\n`)
      return ok ? 0 : 1
    } finally {
      await connection.close()
    }
  },
}
