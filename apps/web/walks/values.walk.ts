import { afterAll, beforeAll, describe } from 'vitest'
import { openStage, type Stage } from './stage.ts'
import { walkCatalogue, walkSources, walkTrail } from './walk-trail.ts'

// A server of its own, because these walks publish, choose and edit.
let stage: Stage
beforeAll(async () => {
  stage = await openStage()
}, 180_000)
afterAll(() => stage?.close())

const on = () => stage
describe('where a value comes from', () => {
  walkTrail(on)
})
describe('several sources', () => {
  walkSources(on)
})
describe('the catalogue', () => {
  walkCatalogue(on)
})
