import type { AssessmentRow } from '@moc/core'
import { describePace, drawPaceBars, findPaceYears, formatPace, assessmentWords, type PaceBar } from '@moc/figures'
import { useLanguage, useWords } from '../../language/use-language.ts'
import panel from '../../ui/panel.module.css'
import styles from './pace-card.module.css'

/** The change a year that is needed above the one so far, as two bars and as one plain sentence. */
export function PaceCard({ row }: { row: AssessmentRow }) {
  const language = useLanguage()
  const words = useWords(assessmentWords).pace
  if (row.latest === null) return null
  const pace = formatPace(row, language)
  const bars = drawPaceBars(pace.holds ? null : row.paceNeeded, row.paceSoFar)
  const past = row.status === 'missed' || row.reason === 'no-value-for-horizon'
  const unit = language === 'vi' ? row.unit : row.unitEn
  return (
    <section className={panel['panel']}>
      <div className={panel['head']}>
        <h2>{words.title}</h2>
        {unit !== undefined && <p>{unit === '%' ? words.units.share : words.units.other(unit)}</p>}
      </div>
      <dl className={styles['bars']} data-status={row.status}>
        {!past && (
          <PaceLine
            name={words.needed}
            value={pace.needed ?? words.unknown}
            bar={bars?.needed ?? null}
            zero={bars?.zero ?? 0}
            kind="needed"
          />
        )}
        <PaceLine
          name={words.soFar(findPaceYears(row))}
          value={pace.soFar ?? words.unknown}
          bar={bars?.soFar ?? null}
          zero={bars?.zero ?? 0}
          kind="soFar"
        />
      </dl>
      <p className={styles['sentence']}>{describePace(row, language)}</p>
    </section>
  )
}

function PaceLine({
  name,
  value,
  bar,
  zero,
  kind,
}: {
  name: string
  value: string
  bar: PaceBar | null
  zero: number
  kind: 'needed' | 'soFar'
}) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>
        {bar && (
          <svg data-kind={kind} viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
            <rect x={bar.from * 100} width={Math.max(0.8, bar.length * 100)} y="0" height="10" />
            {zero > 0 && <path d={`M${zero * 100} -2V12`} />}
          </svg>
        )}
        <b>{value}</b>
      </dd>
    </div>
  )
}
