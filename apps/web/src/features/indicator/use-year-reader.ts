import { indicatorWords, sharedWords, type AttainmentFigure, type AttainmentLayout, type FigureRow, type Language } from '@moc/figures'
import { useMemo, useState, type KeyboardEvent, type PointerEvent } from 'react'
import { useLanguage } from '../../language/use-language.ts'

/** What the chart says of one year: one line, or a line for the value and one for the forecast. */
export interface YearReading {
  readonly time: number
  readonly lines: readonly string[]
}

/** Reads the chart year by year: by pointer as it moves, by arrow keys aloud. */
export function useYearReader(figure: AttainmentFigure, layout: AttainmentLayout) {
  const language = useLanguage()
  const readings = useMemo(() => listReadings(figure, language), [figure, language])
  const [at, setAt] = useState<number | null>(null)
  const [announced, setAnnounced] = useState('')
  const reading = at === null ? null : (readings[Math.min(at, readings.length - 1)] ?? null)

  const onKeyDown = (event: KeyboardEvent) => {
    const last = readings.length - 1
    const here = at ?? (event.key === 'ArrowLeft' ? last + 1 : -1)
    const next = { ArrowRight: Math.min(last, here + 1), ArrowLeft: Math.max(0, here - 1), Home: 0, End: last }[event.key]
    if (event.key === 'Escape') setAt(null)
    if (next === undefined || last < 0) return
    event.preventDefault()
    setAt(next)
    setAnnounced(readings[next]!.lines.join(', '))
  }
  const onPointerMove = (event: PointerEvent<HTMLElement>) => {
    const x = event.clientX - event.currentTarget.getBoundingClientRect().left
    const distance = ({ time }: YearReading) => Math.abs(layout.locate(time, 0)[0] - x)
    const near = readings.reduce((best, one, i) => (distance(one) < distance(readings[best]!) ? i : best), 0)
    setAt(readings.length > 0 && distance(readings[near]!) < 40 ? near : null)
  }
  return { reading, announced, onKeyDown, onPointerMove, onLeave: () => setAt(null) }
}

function listReadings(figure: AttainmentFigure, language: Language): YearReading[] {
  const rows = figure.rows.filter((row) => row.kind !== 'target' && row.time >= figure.time.from)
  return rows.map((row) => ({ time: row.time, lines: sayRow(row, language) }))
}

function sayRow(row: FigureRow, language: Language): string[] {
  const words = indicatorWords[language].table
  if (row.kind === 'projection')
    return [`${row.period} · ${words.kinds.projection} ${row.shown}`, ...(row.band80 === null ? [] : [words.band80(row.band80.shown)])]
  const status = row.status === null || row.status === 'official' ? '' : ` ${sharedWords[language].observationStatuses[row.status]}`
  return [`${row.period} · ${row.shown}${status}`]
}
