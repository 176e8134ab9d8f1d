import { setImmediate } from 'node:timers/promises'
import { timeOf } from '@moc/core'
import { sql, type RawBuilder } from 'kysely'
import type { Db } from '../tables.ts'
import type { LongRules, LongWatch } from './stage-long-rules.ts'
import { longCell } from './stage-long-table.ts'

/** A file that uses more different words than this in one column uses them wrongly: the rows of the others are judged one by one. */
const mostWords = 20_000
const mostPlaces = 100_000
/** After so many words the event loop gets its turn. */
const wordsAtOnce = 200

/**
 * Reads each word of the columns that use the same ones over and over, and lays out what it plainly means: tables
 * `long_indicators`, `long_periods`, `long_places`, `long_statuses`, `long_verifications`. A word that is not there
 * means nothing plain.
 */
export async function readLongWords<Rhythm extends string, Format>(
  db: Db,
  rules: LongRules<Rhythm, Format>,
  { signal }: LongWatch,
): Promise<void> {
  const cell = (column: Parameters<typeof longCell>[1]) => longCell(rules, column)
  const word = (column: Parameters<typeof longCell>[1]) => sql<{ text: string }>`
    select distinct ${cell(column)} as text from long_cells r limit ${sql.lit(mostWords)}`

  const indicators = await readEach(db, word('indicator'), ({ text }) => rules.indicator(text))
  await layOut(db, 'long_indicators', indicatorTypes, indicators)
  signal?.throwIfAborted()

  const periods = await readEach(
    db,
    sql<{ text: string; rhythm: Rhythm }>`
      select distinct ${cell('period')} as text, i.rhythm from long_cells r join long_indicators i on i.text = ${cell('indicator')}
      limit ${sql.lit(mostWords)}`,
    ({ text, rhythm }) => rules.period(text, rhythm),
  )
  const inColumns = periods.map(({ text, rhythm, day, status, period }) => {
    const { kind, from, to, label } = period
    return { text, rhythm, day, status, kind, from, to, label, span: `${kind}|${from}|${to}`, year: timeOf(period) }
  })
  await layOut(db, 'long_periods', periodTypes, inColumns)
  signal?.throwIfAborted()

  const places = await readEach(
    db,
    sql<{ text: string; day: string }>`
      select distinct ${cell('place')} as text, t.day from long_cells r
      join long_indicators i on i.text = ${cell('indicator')}
      join long_periods t on t.text = ${cell('period')} and t.rhythm = i.rhythm
      limit ${sql.lit(mostPlaces)}`,
    ({ text, day }) => {
      const place = rules.place(text, day)
      return place === undefined ? undefined : { text, day, place }
    },
  )
  await layOut(db, 'long_places', { text: 'VARCHAR', day: 'VARCHAR', place: 'VARCHAR' }, places)
  signal?.throwIfAborted()

  const meaning = (read: (text: string) => string | undefined) => (found: { text: string }) => {
    const code = read(found.text)
    return code === undefined ? undefined : { text: found.text, code }
  }
  const codeTypes = { text: 'VARCHAR', code: 'VARCHAR' }
  await layOut(db, 'long_statuses', codeTypes, await readEach(db, word('status'), meaning(rules.status)))
  await layOut(db, 'long_verifications', codeTypes, await readEach(db, word('verification'), meaning(rules.verification)))
}

const indicatorTypes = {
  text: 'VARCHAR',
  code: 'VARCHAR',
  rhythm: 'VARCHAR',
  least: 'DOUBLE',
  most: 'DOUBLE',
  whole: 'BOOLEAN',
  mayExceedOne: 'BOOLEAN',
  multiplier: 'DOUBLE',
  tolerance: 'DOUBLE',
}
const periodTypes = {
  text: 'VARCHAR',
  rhythm: 'VARCHAR',
  day: 'VARCHAR',
  status: 'VARCHAR',
  kind: 'VARCHAR',
  from: 'VARCHAR',
  to: 'VARCHAR',
  label: 'VARCHAR',
  // As it stands in a key.
  span: 'VARCHAR',
  year: 'INTEGER',
}

/** What is read of every row of a query, without what gives nothing. */
async function readEach<Row, Read>(db: Db, query: RawBuilder<Row>, read: (row: Row) => Read | undefined): Promise<Read[]> {
  const { rows } = await query.execute(db)
  const found: Read[] = []
  for (const [index, row] of rows.entries()) {
    const each = read(row)
    if (each !== undefined) found.push(each)
    if (index % wordsAtOnce === wordsAtOnce - 1) await setImmediate()
  }
  return found
}

/** Makes a table of the open transaction and fills it, a thousand rows at a time. */
async function layOut(db: Db, table: string, types: Readonly<Record<string, string>>, rows: readonly object[]): Promise<void> {
  const columns = sql.join(Object.entries(types).map(([name, type]) => sql`${sql.ref(name)} ${sql.raw(type)}`))
  await sql`create temp table ${sql.ref(table)} (${columns})`.execute(db)
  const structure = JSON.stringify([types])
  for (let start = 0; start < rows.length; start += 1000) {
    const part = JSON.stringify(rows.slice(start, start + 1000))
    await sql`insert into ${sql.ref(table)} select unnest(from_json(cast(${part} as json), ${sql.lit(structure)}), recursive := true)`.execute(
      db,
    )
    await setImmediate()
  }
}
