import { afterAll, beforeAll, expect, test } from 'vitest'
import { clockOn } from '../clock.ts'
import { openProgram } from '../open-program.ts'
import type { Program } from '../program.ts'
import { prepareStore, shippedCatalogue, type PreparedStore } from '../testing/prepare-store.ts'
import { receiveFile } from './receive-file.ts'

let prepared: PreparedStore
let program: Program
beforeAll(async () => {
  prepared = await prepareStore()
  program = await openProgram({ directory: prepared.directory, catalogue: shippedCatalogue, clock: clockOn('2026-11-21'), writable: true })
})
afterAll(async () => {
  await program.close()
  await prepared.remove()
})

test('districts of a difference are named in full, since the catalogue leaves them out; provinces are not named again', async () => {
  const text = 'Tỷ số giới tính khi sinh;\nĐịa phương;2021\nHà Tĩnh;112,5\nThị xã Kỳ Anh;110,4\nHuyện Kỳ Anh;111,2\n'
  const page = await receiveFile(program, { fileName: 'ky-anh.csv', bytes: new TextEncoder().encode(text) })
  expect(page.diff.lines.map(({ place }) => place)).toEqual(['42', '449', '447'])
  expect(page.places.map(({ id, nameVi, level }) => [id, nameVi, level])).toEqual([
    ['449', 'Thị xã Kỳ Anh', 'district'],
    ['447', 'Huyện Kỳ Anh', 'district'],
  ])
})
