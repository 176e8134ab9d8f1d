import type { AttainmentLayout } from '@moc/figures'
import styles from './attainment-chart.module.css'
import type { YearReading } from './use-year-reader.ts'

/** What the chart says of the year that is pointed at, beside an upright hairline; it is announced elsewhere. */
export function Reading({ reading, layout }: { reading: YearReading; layout: AttainmentLayout }) {
  const { plot, size } = layout
  const [x] = layout.locate(reading.time, 0)
  const side = x > size.width / 2 ? { insetInlineEnd: size.width - x + 8 } : { insetInlineStart: x + 8 }
  return (
    <div aria-hidden="true">
      <span className={styles['hair']} style={{ insetInlineStart: x, insetBlockStart: plot.top, blockSize: plot.bottom - plot.top }} />
      <div className={styles['reading']} style={{ insetBlockEnd: size.height - plot.bottom + 8, ...side }}>
        {reading.lines.map((line, i) => (i === 0 ? <b key={line}>{line}</b> : <span key={line}>{line}</span>))}
      </div>
    </div>
  )
}
