import { writeFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import { once } from 'node:events'
import { join } from 'node:path'
import { prepareStore } from '@moc/use-cases/testing'
import { describe, expect, test } from 'vitest'
import { call } from './test-call.ts'
import { makeScratch, moc, serveOn } from './test-process.ts'

const good = 'indicator,place,period,value\nfemale_wage_employment,VN,2024,51.5\nfemale_wage_employment,VN,2025,52.5\n'
const wrong = 'indicator,place,period,value\nfemale_wage_employment,VN,2024,51.5\nfemale_wage_employment,VN,2025,152.5\n'

/** What a whole visit answers: look, a wrong file, a dry run, an import, look again, undo, check. */
async function visit(data: string) {
  const environment = { MOC_DATA: data, MOC_TODAY: '2026-11-20' }
  const json = async (args: string[], input = '') => {
    const { code, stdout } = await call(args, input, environment)
    return { code, answer: JSON.parse(stdout) }
  }
  const before = await json(['assess', '--strategy', 'nq28', '--full'])
  const refused = await json(['import', '-'], wrong)
  const tried = await json(['import', '-', '--dry-run', '--json'], good)
  const imported = await json(['import', '-'], good)
  const after = await json(['assess', '--strategy', 'NQ-28-2021'])
  const undone = await json(['undo', imported.answer.importId as string])
  const restored = await json(['assess', '--strategy', 'nq28', '--full'])
  const checked = await json(['check'])
  const unknown = await call(['assess', '--place', 'Atlantis'], '', environment)
  return { before, refused, tried, imported, after, undone, restored, checked, unknown }
}

test('with and without a server a visit answers the same, and undo restores what was', async () => {
  const [alone, behind] = await Promise.all([prepareStore(), prepareStore()])
  const direct = await visit(alone.directory)
  const server = await serveOn(behind.directory)
  const served = await visit(behind.directory)
  expect(await server.end()).toBe(0)

  expect(served).toEqual(direct)
  expect(direct.refused).toMatchObject({ code: 1, answer: { importId: null, rejected: 1, issues: [{ line: 3, severity: 'error' }] } })
  expect(direct.tried).toMatchObject({ code: 0, answer: { importId: null, dryRun: true, added: 2, changed: 0 } })
  expect(direct.imported).toMatchObject({ code: 0, answer: { dryRun: false, added: 2, questions: [] } })
  const wage = direct.after.answer.find((row: { target: string }) => row.target === 'NQ28-2.1')
  expect(wage.latest).toMatchObject({ value: 52.5, time: 2025 })
  expect(wage.points).toBeUndefined()
  expect(direct.undone).toMatchObject({ code: 0, answer: { restored: 2, kept: [] } })
  expect(direct.restored).toEqual(direct.before)
  expect(direct.checked).toMatchObject({ code: 0, answer: { ok: true, problems: [] } })
  expect(direct.unknown.code).toBe(2)
  expect(direct.unknown.stderr).toContain('Atlantis')
  await Promise.all([alone.remove(), behind.remove()])
})

describe('what keeps it from starting is one sentence and exit code 3', () => {
  test('another process holds the store', async () => {
    const data = await prepareStore()
    const server = await serveOn(data.directory)
    const { code, stdout, stderr } = await moc(['serve', '--port', '0'], { data: data.directory })
    expect([code, stdout]).toEqual([3, ''])
    expect(stderr).toContain('Another process')
    expect(stderr).not.toContain('    at ')
    await server.end()
    await data.remove()
  })

  test('the port is taken', async () => {
    const data = await makeScratch()
    const other = createServer().listen(0, '127.0.0.1')
    await once(other, 'listening')
    const { port } = other.address() as { port: number }
    const { code, stderr } = await call(['serve', '--port', String(port), '--data', data.path])
    expect([code, stderr]).toEqual([3, expect.stringMatching(/^Không mở được cổng .*\nPort \d+ on 127\.0\.0\.1 cannot be opened/)])
    other.close()
    await data.remove()
  })

  test('the data directory cannot be made', async () => {
    const data = await makeScratch()
    await writeFile(join(data.path, 'file'), '')
    const { code, stderr } = await call(['check', '--data', join(data.path, 'file', 'data')])
    expect([code, stderr]).toEqual([3, expect.stringContaining('cannot be written')])
    await data.remove()
  })

  test('the catalogue is refused, with file and line', async () => {
    const [data, catalogue] = await Promise.all([makeScratch(), makeScratch()])
    await writeFile(join(catalogue.path, 'strategies.json'), '{')
    const { code, stderr } = await call(['check', '--catalogue', catalogue.path, '--data', data.path])
    expect([code, stderr]).toEqual([3, expect.stringMatching(/^Không nạp được danh mục: .+\nThe catalogue cannot be loaded: .+\n$/)])
    await Promise.all([data.remove(), catalogue.remove()])
  })
})

test('a note that a server left when it was killed is passed over', async () => {
  const data = await prepareStore()
  const server = await serveOn(data.directory)
  await server.end('SIGKILL')
  const { code, stdout } = await moc(['check'], { data: data.directory })
  expect([code, JSON.parse(stdout)]).toMatchObject([0, { ok: true }])
  await data.remove()
})

test('a note that leads to a stranger is passed over', async () => {
  const [mine, other] = await Promise.all([prepareStore(), prepareStore()])
  const stranger = await serveOn(other.directory)
  await writeFile(join(mine.directory, 'server.json'), JSON.stringify({ url: stranger.url, token: 'mine', pid: stranger.pid }))
  const { code } = await call(['import', '-', '--data', mine.directory], good)
  expect(code).toBe(0)
  const imports = (await (await fetch(`${stranger.url}/api/v1/imports`)).json()) as { imports: { kind: string }[] }
  expect(imports.imports.filter(({ kind }) => kind === 'upload')).toEqual([])
  await stranger.end()
  await Promise.all([mine.remove(), other.remove()])
})
