import { prepareStore } from '@moc/use-cases/testing'
import { expect, test } from 'vitest'
import { call } from './test-call.ts'

test('undoing what ships says plainly, in both languages, which file goes out of use and how many values', async () => {
  const store = await prepareStore()
  const { code, stdout, stderr } = await call(['undo', 'N0001'], '', { MOC_DATA: store.directory, MOC_TODAY: '2026-11-20' })
  const { importId, restored } = JSON.parse(stdout) as { importId: string; restored: number }
  expect([code, importId, restored > 0]).toEqual([0, 'N0001', true])
  expect(stderr).toMatch(/N0001 là tệp đi kèm chương trình \(data\/observations\/.+\.csv\): \d+ giá trị/)
  expect(stderr).toMatch(/N0001 ships with the program \(data\/observations\/.+\.csv\): its \d+ values are out of use/)
  await store.remove()
})
