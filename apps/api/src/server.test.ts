import { connect } from 'node:net'
import { mkdtemp, readFile, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { problemSchema } from '@moc/contract'
import { fileLimitMb } from '@moc/core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { readConfig } from './config.ts'
import { silentLogger } from './log.ts'
import { startServer, type RunningServer } from './start-server.ts'
import { bodyOf } from './test-app.ts'

let directory: string
let server: RunningServer
beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'moc-'))
  server = await startServer(readConfig({ data: directory, port: '0' }, {}), silentLogger)
})
afterAll(async () => {
  await server.close()
  await rm(directory, { recursive: true })
})

/** What a server answers to bytes that no HTTP client would send. */
async function raw(lines: string): Promise<string> {
  const socket = connect(Number(new URL(server.url).port), '127.0.0.1')
  socket.end(lines.replaceAll('\n', '\r\n'))
  return text(socket)
}

describe('a file above the limit', () => {
  const chunk = new Uint8Array(1024 * 1024)
  const chunks = (count: number) =>
    new ReadableStream<Uint8Array>({
      start(controller) {
        for (let i = 0; i < count; i++) controller.enqueue(chunk)
        controller.close()
      },
    })
  const upload = (body: NonNullable<RequestInit['body']>) =>
    fetch(`${server.url}/api/v1/imports?fileName=big.csv`, { method: 'POST', body, duplex: 'half' })

  test.each([
    ['that says its length', () => new Uint8Array((fileLimitMb + 1) * 1024 * 1024)],
    ['that does not', () => chunks(fileLimitMb + 10)],
  ])('%s is refused, with the limit', async (_, body) => {
    const response = await upload(body())
    expect(response.status).toBe(413)
    const problem = await bodyOf(problemSchema, response)
    expect(problem).toMatchObject({ code: 'file-too-large', facts: { limitMb: fileLimitMb } })
    expect(problem.detail).toContain(`${fileLimitMb} MB`)
  })
})

describe('what is no proper request', () => {
  test.each([
    ['a backslash in the path', 'GET /api\\health HTTP/1.1\nHost: localhost\nConnection: close\n\n', 400],
    ['a percent sign that encodes nothing', `GET /api/%zz HTTP/1.1\nHost: localhost:PORT\nConnection: close\n\n`, 400],
    ['a Host header that is none', 'GET /api/health HTTP/1.1\nHost: a b\nConnection: close\n\n', 400],
    ['a foreign absolute address', `GET http://attacker.example/api/health HTTP/1.1\nHost: attacker.example\nConnection: close\n\n`, 403],
    ['no HTTP at all', 'hello\n\n', 400],
  ])('%s', async (_, lines, status) => {
    const answer = await raw(lines.replace('PORT', new URL(server.url).port))
    expect(answer).toMatch(new RegExp(`^HTTP/1.1 ${status} `))
    expect(answer).not.toContain('at ')
  })
})

test('the note in the data directory is for the owner alone', async () => {
  const note = join(directory, 'server.json')
  expect((await stat(note)).mode & 0o777).toBe(0o600)
  expect(JSON.parse(await readFile(note, 'utf8'))).toEqual({ url: server.url, token: expect.any(String), pid: process.pid })
})

test('a clean end removes the note and releases the store', async () => {
  const other = await mkdtemp(join(tmpdir(), 'moc-'))
  const config = readConfig({ data: other, port: '0' }, {})
  await (await startServer(config, silentLogger)).close()
  await expect(stat(join(other, 'server.json'))).rejects.toThrow('ENOENT')
  const again = await startServer(config, silentLogger)
  expect(again.program.store.revision()).toBe(2)
  await again.close()
  await rm(other, { recursive: true })
})

test('a port that is taken touches no data directory', async () => {
  const other = join(directory, 'never-made')
  const start = startServer(readConfig({ data: other, port: new URL(server.url).port }, {}), silentLogger)
  await expect(start).rejects.toMatchObject({ code: 'port-taken' })
  await expect(stat(other)).rejects.toThrow('ENOENT')
})
