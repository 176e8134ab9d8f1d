import type { ImportSummary } from '@moc/core'
import { storeExplained, storeOptions, type Call, type Command } from '../command.ts'
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
      const { summary } = await connection.readImport(call.words[0]!)
      const { importId, restored, kept, keptTotal } = await connection.undoImport(summary.id)
      if (summary.kind === 'catalogue') tellShipped(call, summary)
      if (keptTotal > kept.length) call.tell(`${keptTotal} giá trị được giữ, ở đây nêu ${kept.length} (kept, named here).`)
      await call.print(`${JSON.stringify({ importId, restored, kept })}\n`)
      return 0
    } finally {
      await connection.close()
    }
  },
}

/** Values that ship do not come back by themselves at the next start: whoever takes them out is told so. */
function tellShipped({ tell }: Call, { id, fileName, rows }: ImportSummary): void {
  tell(`${id} là tệp đi kèm chương trình (data/${fileName}): ${rows} giá trị của tệp không còn được dùng, kể cả sau khi khởi động lại.`)
  tell(`${id} ships with the program (data/${fileName}): its ${rows} values are out of use, also after a restart.`)
}
