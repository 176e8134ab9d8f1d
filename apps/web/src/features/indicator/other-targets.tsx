import type { IndicatorPageView } from '@moc/contract'
import { formatBand, formatGoal, indicatorWords, nameDocument, sharedWords } from '@moc/figures'
import { Link } from '@tanstack/react-router'
import { useLanguage, useWords } from '../../language/use-language.ts'
import panel from '../../ui/panel.module.css'
import { StatusIcon } from '../../ui/status-icon.tsx'
import details from './details.module.css'
import styles from './list.module.css'

/** Every other target over the same indicator with its own assessment: none hides another. */
export function OtherTargets({ page, strategies }: { page: IndicatorPageView; strategies: Readonly<Record<string, string>> }) {
  const language = useLanguage()
  const words = useWords(indicatorWords)
  const shared = useWords(sharedWords)
  return (
    <section className={panel['panel']}>
      <div className={panel['head']}>
        <h2>{words.others.title}</h2>
      </div>
      <ul className={details['rows']}>
        {page.assessments.slice(1).map((row) => (
          <li key={row.targetVersion} className={styles['target']}>
            <StatusIcon status={row.status} />
            <div>
              <Link
                to="/chi-tieu/$code"
                params={{ code: page.indicator.code }}
                search={(now) => ({
                  place: now.place,
                  asOf: now.asOf,
                  knownOn: now.knownOn,
                  view: now.view,
                  strategy: row.strategy,
                  target: row.target,
                })}
              >
                {nameDocument(row, { strategies })} · {words.target(row.label)}
              </Link>
              <p>{language === 'vi' ? row.name : row.nameEn}</p>
              <p className={panel['quiet']}>
                {row.goal &&
                  `${words.others.row(formatGoal(row.goal, language, row.unit), row.horizon)}${row.goal.fromPath ? `, ${words.others.path}` : ''} · `}
                {shared.statuses[row.status]}
                {row.probability !== undefined && ` · ${formatBand(row.probability, language)}`}
                {row.reason && `: ${shared.reasons[row.reason]}`}
                {row.targetVerification !== 'verified' && ` · ${shared.verifications[row.targetVerification]}`}
              </p>
            </div>
          </li>
        ))}
      </ul>
    </section>
  )
}
