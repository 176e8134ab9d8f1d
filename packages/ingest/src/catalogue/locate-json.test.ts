import { expect, test } from 'vitest'
import * as fc from 'fast-check'
import { locateJson } from './locate-json.ts'

const text = `{
  "title": "a \\"quoted\\" } [ title",
  "targets": [
    { "code": "A", "milestones": [] },
    {
      "code": "A",
      "milestones": [
        { "year": 2025, "value": [1, 2] },
        { "year": 2030 }
      ]
    }
  ]
}`

test('every value is found on its line', () => {
  const lines = locateJson(text)
  expect(Object.fromEntries(lines)).toMatchObject({
    '': 1,
    '/title': 2,
    '/targets': 3,
    '/targets/0': 4,
    '/targets/0/code': 4,
    '/targets/1': 5,
    '/targets/1/code': 6,
    '/targets/1/milestones/0/value/1': 8,
    '/targets/1/milestones/1/year': 9,
  })
})

test('every JSON text is walked to its end', () => {
  expect(() =>
    fc.assert(
      fc.property(fc.json(), (json) => {
        const pretty = JSON.stringify(JSON.parse(json), null, 2)
        return [...locateJson(pretty).values()].every((line) => line >= 1 && line <= pretty.split('\n').length)
      }),
    ),
  ).not.toThrow()
})
