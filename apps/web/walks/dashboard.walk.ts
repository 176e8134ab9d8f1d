import { describe } from 'vitest'
import { stageOfFile } from './stage.ts'
import { walkEveryPage } from './walk-every-page.ts'
import { walkGarbage } from './walk-garbage.ts'
import { walkIndicator } from './walk-indicator.ts'
import { walkKeyboard } from './walk-keyboard.ts'
import { walkLanguage } from './walk-language.ts'
import { walkOpening } from './walk-opening.ts'

// One server and one browser for all walks: each opens a window of its own.
const on = stageOfFile()
describe('the opening page', () => {
  walkOpening(on)
})
describe('the page of an indicator', () => {
  walkIndicator(on)
})
describe('by keyboard', () => {
  walkKeyboard(on)
})
describe('in English', () => {
  walkLanguage(on)
})
describe('links that are old, or garbage', () => {
  walkGarbage(on)
})
describe('every page', () => {
  walkEveryPage(on)
})
