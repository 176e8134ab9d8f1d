import { placeDate, standsOn, type Period, type Place } from '@moc/core'
import { readPlaces } from '../places/places.ts'
import type { Db } from '../tables.ts'

/** Values at a place that is not in the catalogue, or that did not stand on the day by which the period is placed. */
export async function findPlaceProblems(db: Db): Promise<string[]> {
  const places = new Map((await readPlaces(db)).map((place) => [place.id, place]))
  const rows = await db
    .selectFrom('observations')
    .select((eb) => [
      'place',
      'period_kind',
      'period_from',
      'period_to',
      'period_label',
      eb.cast<number>(eb.fn.countAll(), 'integer').as('count'),
    ])
    .where('superseded_revision', 'is', null)
    .groupBy(['place', 'period_kind', 'period_from', 'period_to', 'period_label'])
    .orderBy('place')
    .orderBy('period_from')
    .execute()
  const uses = rows.map((row) => ({
    id: row.place,
    place: places.get(row.place),
    period: { kind: row.period_kind, from: row.period_from, to: row.period_to, label: row.period_label },
    count: row.count,
  }))
  const unknown = uses.filter((use) => use.place === undefined)
  const outside = uses.filter((use) => use.place !== undefined && !stood(use.place, use.period))
  return [
    ...describe(unknown, (n, e) => `${n} giá trị ở địa bàn không có trong danh mục, ví dụ: ${e}.`),
    ...describe(outside, (n, e) => `${n} giá trị ở địa bàn không tồn tại vào thời kỳ của giá trị, ví dụ: ${e}.`),
  ]
}

function stood(place: Place, period: Period): boolean {
  return standsOn(place, placeDate(period))
}

function describe(
  uses: readonly { id: string; period: Period; count: number }[],
  sentence: (count: number, examples: string) => string,
): string[] {
  if (uses.length === 0) return []
  const total = uses.reduce((sum, use) => sum + use.count, 0)
  const examples = uses.slice(0, 3).map((use) => `${use.id} (${use.period.label})`)
  return [sentence(total, examples.join('; '))]
}
