import { DomainFailure, failureCodes } from '@moc/core'
import { describe, expect, test } from 'vitest'
import { describeFailure } from './describe-failure.ts'

describe.each(failureCodes)('%s', (code) => {
  test('has a title and a sentence in both languages, also where no fact is known', () => {
    const failure = new DomainFailure(code, 'for the log alone')
    const [vi, en] = [describeFailure(failure, 'vi'), describeFailure(failure, 'en')]
    for (const { title, detail } of [vi, en]) {
      expect(title).not.toBe('')
      expect(detail).toMatch(/^\p{Lu}.*\.$/u)
      expect(detail).not.toMatch(/undefined|for the log alone|“”|\s\.| {2}/)
    }
    expect(vi.detail).not.toBe(en.detail)
  })
})

test.each([
  [new DomainFailure('port-taken', '', { port: 8787, host: '127.0.0.1' }), 'Port 8787 on 127.0.0.1 cannot be opened'],
  [
    new DomainFailure('store-locked', '', { path: '/data/moc.duckdb', pid: 42 }),
    'Another process (pid 42) holds the store /data/moc.duckdb.',
  ],
  [
    new DomainFailure('catalogue-refused', '', {
      file: 'targets/a.json',
      line: 7,
      reason: 'thiếu hướng.',
      reasonEn: 'no direction.',
      others: 2,
    }),
    'The catalogue cannot be loaded: targets/a.json:7: no direction. And 2 more.',
  ],
  [new DomainFailure('import-has-errors', '', { errors: 3 }), 'The file still has 3 errors and was not published.'],
])('facts are filled in: %s', (failure, sentence) => {
  expect(describeFailure(failure, 'en').detail).toContain(sentence)
})
