import { drawTicks, formatExact, type DumbbellAxis } from '@moc/figures'
import { useLanguage } from '../../language/use-language.ts'
import styles from './dumbbell.module.css'

/** The ruler that all shares of the table stand on, over its column. */
export function Ruler({ axis, width }: { axis: DumbbellAxis; width: number }) {
  const language = useLanguage()
  const ticks = drawTicks(axis, (level) => `${formatExact(level, language)}%`, { width, textSize: 11 })
  return (
    <svg aria-hidden="true" width={width} height="20" viewBox={`0 0 ${width} 20`}>
      {ticks.map((tick) => (
        <text key={tick.text} x={tick.x} y="13" textAnchor="middle" className={styles['end']}>
          {tick.text}
        </text>
      ))}
    </svg>
  )
}
