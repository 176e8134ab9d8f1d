import type { BeforeAfterRowView, BeforeAfterView } from '@moc/contract'
import { conclusionWords, drawCourse, formatExact, formatYears, writeValue, type CourseFigure } from '@moc/figures'
import { useRef } from 'react'
import { useLanguage, useWords } from '../../language/use-language.ts'
import { useElementWidth } from '../../ui/use-element-width.ts'
import { usePrinting } from '../../ui/use-printing.ts'
import styles from './course-chart.module.css'
import { CourseNumbers } from './course-numbers.tsx'
import { nameEvent } from './name-event.ts'
import { nameRow, valueUnit } from './say-row.ts'

const textSize = 11
const paperWidth = 560

/** The series before and after the event, with what the years before led to; the same numbers as a table below it. */
export function CourseChart({ row, view }: { row: BeforeAfterRowView; view: BeforeAfterView }) {
  const language = useLanguage()
  const words = useWords(conclusionWords).working
  const frame = useRef<HTMLElement>(null)
  const printing = usePrinting()
  const measured = useElementWidth(frame, 560)
  const width = printing ? paperWidth : measured
  const { forecast, points, choice } = row
  const leftOut = choice.excluded.map(({ t }) => t)
  const figure = drawCourse(
    {
      points,
      leftOut,
      forecast: forecast?.years ?? [],
      eventYear: view.year,
      eventText: nameEvent(view.event, language),
      isShare: row.scale === 'share',
      write: (level) => formatExact(level, language) + valueUnit(row),
    },
    { width, height: Math.round(Math.min(280, Math.max(190, width * 0.48))), textSize },
  )
  const write = (value: number) => writeValue(value, row, language) + valueUnit(row)
  const last = forecast?.years.at(-1)
  const said = last === undefined ? '' : words.courseForecast(String(last.year), write(last.forecast), write(last.lo95), write(last.hi95))
  const alt = words.courseAlt(
    nameRow(row, language),
    `${points[0]!.time} ${write(points[0]!.value)}`,
    `${points.at(-1)!.time} ${write(points.at(-1)!.value)}`,
    said,
  )
  return (
    <figure ref={frame}>
      <Drawing figure={figure} alt={alt} />
      <figcaption className={styles['caption']}>
        {forecast ? words.course(formatYears(forecast.firstYear, forecast.lastYear)) : words.courseNone}{' '}
        {leftOut.length > 0 && `${words.left} `}
        {words.cut}
      </figcaption>
      <CourseNumbers row={row} />
    </figure>
  )
}

function Drawing({ figure, alt }: { figure: CourseFigure; alt: string }) {
  const { width, height, plot, event } = figure
  return (
    <svg className={styles['chart']} role="img" aria-label={alt} width={width} height={height} viewBox={`0 0 ${width} ${height}`}>
      {figure.levels.map(({ at, text }) => (
        <g key={text}>
          <path d={`M${plot.x1} ${at}H${plot.x2}`} className={styles['grid']} />
          <text x={plot.x1 - 6} y={at + 4} textAnchor="end" className={styles['word']}>
            {text}
          </text>
        </g>
      ))}
      {figure.years.map(({ at, text }) => (
        <text key={text} x={at} y={height - 3} textAnchor="middle" className={styles['word']}>
          {text}
        </text>
      ))}
      {figure.band95 && <path d={figure.band95} className={styles['band95']} />}
      {figure.band80 && <path d={figure.band80} className={styles['band80']} />}
      <path d={`M${event.x} ${plot.y1 - 6}V${plot.y2}`} className={styles['event']} />
      <text x={event.label.at} y={textSize + 1} textAnchor={event.label.anchor} className={styles['eventWord']}>
        {event.label.text}
      </text>
      {figure.median && <path d={figure.median} className={styles['median']} />}
      <path d={figure.line} className={styles['line']} />
      {figure.dots.map((dot) => (
        <circle key={dot.year} cx={dot.x} cy={dot.y} r="3" className={dot.isLeftOut ? styles['leftOut'] : styles['dot']} />
      ))}
    </svg>
  )
}
