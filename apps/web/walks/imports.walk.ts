import { describe } from 'vitest'
import { stageOfFile } from './stage.ts'
import { walkImport } from './walk-import.ts'
import { walkImportByKeyboard } from './walk-import-keyboard.ts'
import { walkImportGuards } from './walk-import-guards.ts'
import { walkImportLooks } from './walk-import-looks.ts'
import { walkRefusedFiles } from './walk-refused-files.ts'

// A server of its own, because these walks publish.
const on = stageOfFile()
describe('a file on its way in', () => {
  walkImport(on)
})
describe('files that are refused', () => {
  walkRefusedFiles(on)
})
describe('the whole way by keyboard', () => {
  walkImportByKeyboard(on)
})
describe('what stands between a file and its publishing', () => {
  walkImportGuards(on)
})
describe('how an import looks', () => {
  walkImportLooks(on)
})
