import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { issueCodes, missingReasons, questionCodes } from '../packages/core/src/import-codes.ts'
import { expect, test } from 'vitest'

const text = readFileSync(join(import.meta.dirname, 'import.md'), 'utf8')

test.each([...issueCodes, ...questionCodes, ...missingReasons])('docs/import.md explains %s', (code) => {
  expect(text).toContain(`| \`${code}\` `)
})
