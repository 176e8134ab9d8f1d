import { expect, test } from 'vitest'
import { createAnswerCache } from './answer-cache.ts'

function counting() {
  let calls = 0
  return { calls: () => calls, compute: async () => ++calls }
}

test('the same question in the same revision is computed once, also when asked twice at once', async () => {
  const cache = createAnswerCache()
  const { calls, compute } = counting()
  const answers = await Promise.all([cache.remember(1, 'a', compute), cache.remember(1, 'a', compute)])
  expect(answers).toEqual([1, 1])
  expect(calls()).toBe(1)
})

test('another revision forgets every answer', async () => {
  const cache = createAnswerCache()
  const { compute } = counting()
  await cache.remember(1, 'a', compute)
  expect(await cache.remember(2, 'a', compute)).toBe(2)
})

test('a failure is not remembered', async () => {
  const cache = createAnswerCache()
  await expect(cache.remember(1, 'a', () => Promise.reject(new Error('no')))).rejects.toThrow('no')
  expect(await cache.remember(1, 'a', async () => 'yes')).toBe('yes')
})

test('beyond the limit the answer asked for longest ago goes', async () => {
  const cache = createAnswerCache(2)
  const { compute } = counting()
  for (const key of ['a', 'b', 'a', 'c']) await cache.remember(1, key, compute)
  expect(await cache.remember(1, 'a', compute)).toBe(1)
  expect(await cache.remember(1, 'b', compute)).toBe(4)
})
