import { describe } from 'vitest'
import { stageOfFile } from './stage.ts'
import { walkCatalogue, walkSources, walkTrail } from './walk-trail.ts'

// A server of its own, because these walks publish, choose and edit.
const on = stageOfFile()
describe('where a value comes from', () => {
  walkTrail(on)
})
describe('several sources', () => {
  walkSources(on)
})
describe('the catalogue', () => {
  walkCatalogue(on)
})
