import { callEndpoint, endpoints } from '@moc/contract'
import { prepareStore } from '@moc/use-cases/testing'
import { setTimeout } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { serveOn } from './test-process.ts'

/** Many provinces, forty years: about a thousand values that were not there. */
function manyRows(): string {
  const lines = ['indicator,place,period,value']
  for (const place of provinces) for (let year = 1955; year < 1995; year++) lines.push(`population_total,${place},${year},${year / 2}`)
  return lines.join('\n')
}

const provinces = [
  '01',
  '10',
  '11',
  '12',
  '14',
  '17',
  '19',
  '20',
  '22',
  '24',
  '25',
  '26',
  '27',
  '30',
  '31',
  '33',
  '34',
  '35',
  '36',
  '37',
  '38',
  '40',
  '42',
]

test.each([0, 30, 90])('killed %i ms into a publish, it is found whole: all of the file or nothing', async (delay) => {
  const data = await prepareStore()
  const first = await serveOn(data.directory)
  const options = { base: first.url }
  const { summary, diff } = await callEndpoint(endpoints.stageImport, { query: { fileName: 'many.csv' }, body: manyRows() }, options)
  expect(diff.added).toBeGreaterThan(900)
  const publishing = callEndpoint(endpoints.publishImport, { params: { id: summary.id } }, options).catch(() => null)
  await setTimeout(delay)
  await first.end('SIGKILL')
  await publishing

  const second = await serveOn(data.directory)
  const check = await callEndpoint(endpoints.checkStore, {}, { base: second.url })
  expect(check).toMatchObject({ ok: true, problems: [] })
  const { imports } = await callEndpoint(endpoints.listImports, {}, { base: second.url })
  const found = imports.find(({ id }) => id === summary.id)!
  const { places } = await callEndpoint(endpoints.getIndicatorPage, { params: { code: 'population_total' } }, { base: second.url })
  const hanoi = places.find(({ id }) => id === '01')!
  expect([found.state, hanoi.firstYear]).toEqual(found.state === 'published' ? ['published', 1955] : ['staged', 1995])
  await second.end()
  await data.remove()
})
