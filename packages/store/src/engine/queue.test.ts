import { setTimeout } from 'node:timers/promises'
import { describe, expect, it } from 'vitest'
import { createQueue } from './queue.ts'

describe('createQueue', () => {
  it('runs one piece of work at a time, in the order in which it came', async () => {
    const queue = createQueue()
    const seen: string[] = []
    const work = (name: string, wait: number) => async () => {
      seen.push(`${name} begins`)
      await setTimeout(wait)
      seen.push(`${name} ends`)
    }
    await Promise.all([queue.run(work('a', 5)), queue.run(work('b', 0))])
    expect(seen).toEqual(['a begins', 'a ends', 'b begins', 'b ends'])
  })

  it('goes on after work that fails', async () => {
    const queue = createQueue()
    const failed = queue.run(() => Promise.reject(new Error('no')))
    const next = queue.run(() => Promise.resolve('yes'))
    await expect(failed).rejects.toThrow('no')
    expect(await next).toBe('yes')
  })

  it('refuses work that would wait for itself', async () => {
    const queue = createQueue()
    await expect(queue.run(() => queue.run(() => Promise.resolve()))).rejects.toThrow('inside store.write')
  })
})
