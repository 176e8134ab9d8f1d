import { describe, expect, test } from 'vitest'
import { judgeByRule } from './judge-by-rule.ts'
import cases from './progress-formula-vectors.json' with { type: 'json' }

const rules = [
  ['Eurostat', 'eurostat'],
  ['UNSD', 'unsd'],
  ['ESCAP', 'escap-csi'],
  ['ESCAP', 'escap-api'],
] as const

describe.each(rules)('%s, against values computed from the formulas: %s', (start, rule) => {
  const vectors = cases.vectors.filter(({ method }) => method.startsWith(start))
  test.each(vectors.map(({ input, expected }) => [JSON.stringify(input), input, expected] as const))('%s', (_, input, expected) => {
    const judged = judgeByRule({ rule, input: inCamelCase(input) })
    if (!judged.ok) throw new Error(judged.message)
    const wanted = Object.entries(inCamelCase(expected)).filter(([key]) => (rule === 'escap-csi' ? key === 'csi' : key !== 'csi'))
    expect(rounded(Object.entries(judged.answer))).toEqual(rounded(wanted))
  })
})

/** To 12 digits. */
function rounded(fields: readonly (readonly [string, unknown])[]) {
  return Object.fromEntries(fields.map(([key, value]) => [key, typeof value === 'number' ? value.toPrecision(12) : value]))
}

function inCamelCase(fields: object): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(fields).map(([key, value]) => [key.replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase()), value]),
  )
}
