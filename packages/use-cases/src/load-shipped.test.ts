import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { clockOn } from './clock.ts'
import { openProgram } from './open-program.ts'
import { readOverview } from './read-overview.ts'
import { shippedCatalogue } from './testing/prepare-store.ts'

let scratch: string
let catalogue: string
beforeEach(async () => {
  scratch = await mkdtemp(join(tmpdir(), 'moc-'))
  catalogue = join(scratch, 'catalogue')
  await cp(shippedCatalogue, catalogue, { recursive: true })
  // Most of the rows, and none of what is asked here.
  await rm(join(catalogue, 'observations/population-by-sex.csv'))
  await rm(join(catalogue, 'observations/education-by-sex.csv'))
})
afterEach(() => rm(scratch, { recursive: true }))

const open = () => openProgram({ directory: join(scratch, 'store'), catalogue, clock: clockOn('2026-11-20'), writable: true })

async function edit(file: string, from: string, to: string): Promise<void> {
  const path = join(catalogue, file)
  const text = await readFile(path, 'utf8')
  expect(text).toContain(from)
  await writeFile(path, text.replace(from, to))
}

async function look(): Promise<{ revision: number; parliament: number | undefined; name: string }> {
  const program = await open()
  const { revision, assessments, strategy } = await readOverview(program, { strategy: 'NQ11' })
  await program.close()
  return {
    revision,
    parliament: assessments.find(({ indicator }) => indicator === 'women_national_assembly')?.latest?.value,
    name: strategy.nameEn,
  }
}

test('a second opening loads nothing anew', async () => {
  const first = await look()
  expect(first.parliament).toBe(30.26)
  expect(await look()).toEqual(first)
})

test('a value that was corrected in data/ is the one that is shown after the next opening', async () => {
  await look()
  await edit(
    'observations/national.csv',
    'women_national_assembly,VN,Khóa XV (2021-2026),30.26,',
    'women_national_assembly,VN,Khóa XV (2021-2026),30.27,',
  )
  expect(await look()).toMatchObject({ parliament: 30.27 })
})

test('an opening that died between values and catalogue is finished by the next one', async () => {
  const before = await look()
  await edit('strategies.json', before.name, 'Renamed')
  const program = await open()
  await program.store.write(async ({ db }) => {
    await db.deleteFrom('revisions').where('kind', '=', 'catalogue').where('revision', '=', program.store.revision()).execute()
  })
  await program.close()
  expect(await look()).toMatchObject({ name: 'Renamed' })
})

test('a catalogue with a mistake is refused with file and line, and the store stays as it was', async () => {
  const before = await look()
  await edit('strategies.json', '"from": 2021', '"from": "soon"')
  await expect(open()).rejects.toMatchObject({ code: 'catalogue-refused', facts: { file: 'strategies.json', line: expect.any(Number) } })
  await edit('strategies.json', '"from": "soon"', '"from": 2021')
  expect(await look()).toEqual(before)
})

test('a file that is not UTF-8 is refused by name', async () => {
  await writeFile(join(catalogue, 'documents.csv'), Buffer.from([0x63, 0xff, 0xfe]))
  await expect(open()).rejects.toMatchObject({ code: 'catalogue-refused', facts: { file: 'documents.csv' } })
})
