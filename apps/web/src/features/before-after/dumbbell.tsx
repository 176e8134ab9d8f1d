import type { BeforeAfterRowView } from '@moc/contract'
import { beforeAfterWords, drawDumbbell, formatExact, writeValue, type DumbbellAxis } from '@moc/figures'
import { useLanguage, useWords } from '../../language/use-language.ts'
import styles from './dumbbell.module.css'
import { sayTarget, valueUnit } from './say-row.ts'

/** From the value before (hollow) to the value after (solid), with what was asked for as a black mark. */
export function Dumbbell({ row, axis, width }: { row: BeforeAfterRowView; axis: DumbbellAxis; width: number }) {
  const language = useLanguage()
  const words = useWords(beforeAfterWords).table
  const { before, after, target, scale } = row
  if (before === null || after === null) return <span className={styles['none']}>{words.noDumbbell}</span>
  const asked = sayTarget(row, language)
  const figure = drawDumbbell(
    {
      before: before.value,
      after: after.value,
      target: target === null ? null : { level: target.level, text: asked! },
      axis,
      ends: scale === 'share' ? null : { from: formatExact(axis.from, language), to: formatExact(axis.to, language) },
    },
    { width, textSize: 11 },
  )
  const { y, track, bar, radius, labels, labelY } = figure
  const write = (value: number) => writeValue(value, row, language) + valueUnit(row)
  return (
    <svg
      role="img"
      aria-label={words.dumbbell(write(before.value), write(after.value), asked)}
      width={width}
      height={figure.height}
      viewBox={`0 0 ${width} ${figure.height}`}
    >
      <path d={`M${track.x1} ${y}H${track.x2}`} className={styles['track']} />
      {bar && <path d={`M${bar.x1} ${y}H${bar.x2}`} className={styles['bar']} />}
      {figure.target !== null && <path d={`M${figure.target} ${y - 10}V${y + 10}`} className={styles['target']} />}
      <circle cx={figure.after} cy={y} r={radius + 0.5} className={styles['after']} />
      <circle cx={figure.before} cy={y} r={radius} className={styles['before']} />
      {labels.map((label) => (
        <text
          key={label.kind}
          x={label.x}
          y={labelY}
          textAnchor="middle"
          className={label.kind === 'target' ? styles['asked'] : styles['end']}
        >
          {label.text}
        </text>
      ))}
    </svg>
  )
}
