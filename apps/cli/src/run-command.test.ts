import { PassThrough } from 'node:stream'
import { describe, expect, test } from 'vitest'
import { commands } from './commands.ts'
import { runCommand } from './run-command.ts'
import { call } from './test-call.ts'

const forecast = async (...lines: string[]) => {
  const { code, stdout } = await call(['forecast'], lines.map((line) => `${line}\n`).join(''))
  expect(code).toBe(0)
  return stdout
    .split('\n')
    .slice(0, -1)
    .map((line) => JSON.parse(line) as Record<string, any>) // eslint-disable-line typescript/no-explicit-any
}

describe('calls', () => {
  test.each(Object.keys(commands))('%s --help has an example, in both languages', async (name) => {
    const { code, stdout } = await call([name, '--help'])
    expect([code, stdout]).toEqual([0, expect.stringContaining('Ví dụ')])
    expect(stdout).toContain(commands[name]!.example.split('\n')[0])
    expect((await call([name, '--help'], '', { LANG: 'en_GB.UTF-8' })).stdout).toContain('Example')
  })

  test.each(Object.entries(commands))('%s --help names every option that it takes', (_, { options, explained }) => {
    const named = explained.flatMap(({ option }) => option.match(/--[a-z-]+/g) ?? [])
    expect(Object.keys(options).filter((option) => !named.includes(`--${option}`))).toEqual([])
  })

  test('help lists every command', async () => {
    const { code, stdout } = await call(['--help'])
    expect(code).toBe(0)
    for (const name of Object.keys(commands)) expect(stdout).toContain(`  ${name} `)
  })

  test.each([
    ['no command', []],
    ['an unknown command', ['bogus']],
    ['a name that every object has', ['constructor']],
    ['an unknown option', ['assess', '--bogus']],
    ['a missing word', ['undo']],
    ['a word too many', ['check', 'this']],
    ['a file that is not there', ['import', '/nowhere/file.csv']],
    ['a port that is no number', ['serve', '--port', 'eight']],
  ])('%s is exit code 2 with a word on stderr', async (_, words) => {
    const { code, stdout, stderr } = await call(words)
    expect(code).toBe(2)
    expect(words.length === 0 ? stdout : stderr).not.toBe('')
  })
})

test.each(['verdict', 'forecast', 'compare'])('moc %s takes --data and --json, as every command does', async (name) => {
  expect(await call([name, '--data', '/nowhere', '--json'], '{}\n')).toMatchObject({ code: 0, stdout: expect.stringContaining('"error"') })
})

describe('forecast', () => {
  const seats = '"t":[2002,2007,2011,2016,2021],"y":[27.31,25.76,24.4,26.8,30.26],"scale":"pct"'

  test('answers each line in order, with bands as long as h', async () => {
    const [a, b] = await forecast(`{"id":"a",${seats},"h":[1,5]}`, `{"id":7,${seats},"h":[5],"target":35,"direction":1}`)
    expect(Object.keys(a!)).toEqual(['id', 'median', 'lo50', 'hi50', 'lo80', 'hi80', 'lo95', 'hi95', 'evidence'])
    expect(a).toMatchObject({ id: 'a', evidence: 'few', median: [expect.any(Number), expect.any(Number)] })
    expect(b).toMatchObject({ id: 7, probability: [expect.any(Number)], probabilityRaw: [expect.any(Number)] })
  })

  test.each([
    ['no JSON', 'hello', null, 'not-json'],
    ['a list', '[1]', null, 'not-json'],
    ['no values', '{"id":1,"t":[1],"scale":"pct","h":[1]}', 1, 'field-missing'],
    ['values that are no list', '{"id":1,"t":[1],"y":2,"scale":"pct","h":[1]}', 1, 'field-unreadable'],
    ['NaN as other programs write it', '{"id":1,"t":[1,2],"y":[1,NaN],"scale":"pct","h":[1]}', 1, 'not-a-number'],
    ['a text among the values', '{"id":1,"t":[1,2],"y":[1,"2"],"scale":"pct","h":[1]}', 1, 'not-a-number'],
    ['years that repeat', '{"id":1,"t":[1,1],"y":[1,2],"scale":"pct","h":[1]}', 1, 'years-not-increasing'],
    ['years out of order', '{"id":1,"t":[2,1],"y":[1,2],"scale":"pct","h":[1]}', 1, 'years-not-increasing'],
    ['a share above 100', '{"id":1,"t":[1,2],"y":[1,200],"scale":"pct","h":[1]}', 1, 'value-outside-scale'],
    ['a scale that is none', '{"id":1,"t":[1,2],"y":[1,2],"scale":"log","h":[1]}', 1, 'scale-unknown'],
    ['a target without a direction', `{"id":1,${seats},"h":[1],"target":35}`, 1, 'direction-missing'],
    ['a year that is not ahead', `{"id":1,${seats},"h":[0]}`, 1, 'horizon-not-ahead'],
    ['a model that is not there', `{"id":1,${seats},"h":[1],"model":"arima"}`, 1, 'model-unknown'],
    ['a switch that is none', `{"id":1,${seats},"h":[1],"by":"yes"}`, 1, 'field-unreadable'],
    ['weights that are no list', `{"id":1,${seats},"h":[1],"weights":1}`, 1, 'field-unreadable'],
    ['weights of another length', `{"id":1,${seats},"h":[1],"weights":[1]}`, 1, 'weights-wrong'],
    ['no points', '{"id":1,"t":[],"y":[],"scale":"pct","h":[1]}', 1, 'no-points'],
    [
      'NaN beside an id that speaks of it',
      '{"id":"NaN \\" in y","t":[1,2],"y":[1,NaN],"scale":"pct","h":[1]}',
      'NaN " in y',
      'not-a-number',
    ],
    ['an id too deep to be written again', `{"id":${'['.repeat(50_000)}${']'.repeat(50_000)},${seats},"h":[1]}`, null, 'not-answered'],
  ])('%s is an error of that line alone', async (_, line, id, code) => {
    const [error, answer] = await forecast(line, `{"id":"next",${seats},"h":[1]}`)
    expect(error).toEqual({ id, error: { code, message: expect.any(String) } })
    expect(answer).toMatchObject({ id: 'next', evidence: 'few' })
  })

  test.each(['default', 'theta-shrink'])('a family that every object has is no family (%s)', async (model) => {
    const question = `${seats},"h":[1],"target":35,"direction":1,"model":"${model}"`
    const [pooled, ...others] = await forecast(
      `{"id":1,${question}}`,
      ...['constructor', '__proto__', 'toString'].map((family) => `{"id":1,${question},"family":"${family}"}`),
    )
    expect(others).toEqual([pooled, pooled, pooled])
  })

  test('an id with more digits than a number holds comes back digit by digit', async () => {
    const line = `{"id":12345678901234567891,${seats},"h":[1],"more":{"id":98765432109876543210}}`
    expect((await call(['forecast'], `${line}\n`)).stdout).toMatch(/^{"id":12345678901234567891,"median"/)
  })

  test('a line is answered when it arrives, before the next is asked', async () => {
    const stdin = new PassThrough()
    const answers: string[] = []
    const print = async (text: string) => {
      answers.push(text)
      if (answers.length === 1) stdin.end(`{"id":2,${seats},"h":[1]}\n`)
    }
    stdin.write(`{"id":1,${seats},"h":[1]}\n`)
    await runCommand(['forecast'], { environment: {}, stdin, print, tell: () => {} })
    expect(answers).toEqual([expect.stringContaining('"id":1'), expect.stringContaining('"id":2')])
  })

  test('lines may end in CR LF, begin with a BOM, be cut anywhere, and hold line separators inside texts', async () => {
    const bytes = Buffer.from(`\ufeff{"id":"Hà\u2028Nội",${seats},"h":[1]}\r\n\r\n{"id":2,${seats},"h":[1]}`)
    const { stdout } = await call(
      ['forecast'],
      [...bytes].map((byte) => Buffer.from([byte])),
    )
    const ids = stdout
      .trimEnd()
      .split('\n')
      .map((line) => (JSON.parse(line) as { id: unknown }).id)
    expect(ids).toEqual(['Hà\u2028Nội', 2])
  })
})
