import { storeExplained, storeOptions, type Command } from '../command.ts'
import { connect } from '../connection.ts'

/** Takes a published import back. */
export const undoCommand: Command = {
  usage: 'undo IMPORT_ID [--data DIR]',
  about: {
    vi: 'khôi phục những gì một lần nhập đã đổi',
    en: 'restore what an import changed',
  },
  options: storeOptions,
  explained: storeExplained,
  example: 'npm run -s moc -- undo 6f0d2c',
  words: 1,
  async run(call) {
    const connection = await connect(call)
    try {
      const { importId, restored, kept } = await connection.undoImport(call.words[0]!)
      await call.print(`${JSON.stringify({ importId, restored, kept })}\n`)
      return 0
    } finally {
      await connection.close()
    }
  },
}
