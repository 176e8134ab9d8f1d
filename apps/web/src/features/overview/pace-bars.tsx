import type { AssessmentRow } from '@moc/core'
import { assessmentWords, drawPaceBars, findPaceYears, formatPace, overviewWords, statusPatterns, type PaceBar } from '@moc/figures'
import type { CSSProperties } from 'react'
import { useLanguage, useWords } from '../../language/use-language.ts'
import styles from './pace-bars.module.css'

/** The change a year that is needed, above the one so far; what points away from the target goes to the left. */
export function PaceBars({ row }: { row: AssessmentRow }) {
  const language = useLanguage()
  const words = useWords(overviewWords).flags
  const { soFar } = useWords(assessmentWords).pace
  const pace = formatPace(row, language)
  const bars = drawPaceBars(row.paceNeeded, row.paceSoFar)
  return (
    <dl className={styles['bars']} data-status={row.status} style={{ '--hatch': hatch(row.status) } as CSSProperties}>
      <div>
        <dt>{words.needed}</dt>
        <dd>
          {bars && <Bar bar={bars.needed} zero={bars.zero} kind="needed" />}
          <b>{pace.needed ?? words.noPace}</b>
        </dd>
      </div>
      <div>
        <dt>{soFar(findPaceYears(row))}</dt>
        <dd>
          {bars && <Bar bar={bars.soFar} zero={bars.zero} kind="soFar" />}
          <b>{pace.soFar ?? words.noPace}</b>
        </dd>
      </div>
    </dl>
  )
}

function Bar({ bar, zero, kind }: { bar: PaceBar; zero: number; kind: 'needed' | 'soFar' }) {
  return (
    <span className={styles['track']} aria-hidden="true">
      <span
        className={styles['bar']}
        data-kind={kind}
        style={{ insetInlineStart: percent(bar.from), inlineSize: `max(2px, ${percent(bar.length)})` }}
      />
      {zero > 0 && <span className={styles['zero']} style={{ insetInlineStart: percent(zero) }} />}
    </span>
  )
}

/** Lines over the colour, for paper without colour. */
function hatch(status: AssessmentRow['status']): string {
  const pattern = statusPatterns[status]
  if (pattern === null) return 'none'
  return `repeating-linear-gradient(${pattern.angle}deg, transparent 0 ${pattern.gap - pattern.weight}pt, #fff ${pattern.gap - pattern.weight}pt ${pattern.gap}pt)`
}

function percent(share: number): string {
  return `${(share * 100).toFixed(2)}%`
}
