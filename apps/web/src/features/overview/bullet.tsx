import type { AssessmentRow } from '@moc/core'
import { drawBullet, formatNumber, overviewWords } from '@moc/figures'
import { useLanguage, useWords } from '../../language/use-language.ts'
import styles from './bullet.module.css'
import { sayMilestones, sayValue } from './say-row.ts'

/** From the baseline through the value to the target's levels, the goal always to the right. */
export function Bullet({ row, width }: { row: AssessmentRow; width: number }) {
  const language = useLanguage()
  const words = useWords(overviewWords).figures
  const bullet = drawBullet(row, { width, language, textSize: 11 })
  const point = row.decidedBy ?? row.latest
  if (bullet.kind === 'none' || point === null) {
    return <span className={styles['none']}>{bullet.kind === 'none' ? words.noBullet[bullet.why] : words.noBullet['no-value']}</span>
  }
  const value = sayValue(row, point, language)
  const baseline = row.baseline ? `${formatNumber(row.baseline.value, 1, language)} (${row.baseline.year})` : null
  const { y, labelY, track, marks } = bullet
  return (
    <svg
      className={styles['bullet']}
      data-status={row.status}
      role="img"
      aria-label={words.bullet(baseline, value.number, sayMilestones(row, language))}
      width={width}
      height={bullet.height}
      viewBox={`0 0 ${width} ${bullet.height}`}
    >
      <path d={`M${track.x1} ${y}H${track.x2}`} className={styles['track']} />
      {bullet.baseline && <path d={`M${bullet.baseline.x} ${y}H${bullet.value.x}`} className={styles['way']} />}
      {bullet.baseline && <path d={`M${bullet.baseline.x} ${y - 6}V${y + 6}`} className={styles['start']} />}
      {marks.map((mark) => (
        <g key={mark.x}>
          <path d={`M${mark.x} ${y - 8}V${y + 8}`} className={mark.judged ? styles['judged'] : styles['mark']} />
          {mark.label && (
            <text x={mark.label.x} y={labelY} textAnchor="middle" className={mark.judged ? styles['judgedText'] : styles['text']}>
              {mark.label.text}
            </text>
          )}
        </g>
      ))}
      <circle cx={bullet.value.x} cy={y} r="5" className={styles['value']} />
    </svg>
  )
}
