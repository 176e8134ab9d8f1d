import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import {
  fileIssueCodes,
  missingReasons,
  questionCodes,
  reviewIssueCodes,
  rowIssueCodes,
  tableIssueCodes,
} from '../packages/core/src/import-codes.ts'
import { expect, test } from 'vitest'

const sections = readFileSync(join(import.meta.dirname, 'import.md'), 'utf8').split(/^(?=##)/m)

test.each<[heading: string, codes: readonly string[]]>([
  ['## Answers', questionCodes],
  ['## Why a cell holds no number', missingReasons],
  ['### The file', fileIssueCodes],
  ['### The table', tableIssueCodes],
  ['### Rows and cells', rowIssueCodes],
  ['### Beside its series', reviewIssueCodes],
])('docs/import.md explains under %s every code of that kind once, and no other', (heading, codes) => {
  const section = sections.find((each) => each.startsWith(heading)) ?? ''
  const explained = [...section.matchAll(/^\| `([^`]+)` /gm)].map(([, code]) => code!)
  expect(explained.toSorted()).toEqual(codes.toSorted())
})
