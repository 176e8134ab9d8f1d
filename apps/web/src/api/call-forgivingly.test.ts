import { ProblemError, type ProblemCode } from '@moc/contract'
import { expect, test } from 'vitest'
import { callForgivingly, type OpenSelection } from './call-forgivingly.ts'

const problem = (code: ProblemCode, detail: string) =>
  new ProblemError({ type: 'about:blank', title: '', status: 404, detail, code, requestId: 'r' })
const server = (selection: OpenSelection) => {
  if (selection.place === 'nowhere') return Promise.reject(problem('place-unknown', 'no such place'))
  if (selection.strategy === 'none') return Promise.reject(problem('strategy-unknown', 'no such strategy'))
  return Promise.resolve(selection)
}

test('what the server knows is asked for as it stands', async () => {
  expect(await callForgivingly({ place: '42' }, server)).toEqual({ answer: { place: '42' }, leftOut: [] })
})

test('each unknown part is left open, and what the server said of it is kept', async () => {
  const asked = callForgivingly({ place: 'nowhere', strategy: 'none', horizon: 2030 }, server)
  expect(await asked).toEqual({
    answer: { place: undefined, strategy: undefined, horizon: 2030 },
    leftOut: ['no such place', 'no such strategy'],
  })
})

test('any other problem is thrown as it came', async () => {
  const internal = problem('internal', 'oh')
  await expect(callForgivingly({}, () => Promise.reject(internal))).rejects.toBe(internal)
})

test('a part that was never named is not forgiven again and again', async () => {
  const refusal = problem('place-unknown', 'no such place')
  await expect(callForgivingly({}, () => Promise.reject(refusal))).rejects.toBe(refusal)
})
