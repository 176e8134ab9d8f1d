import type { AssessmentRow } from '@moc/core'
import { formatDate, formatGoal, formatNumber, assessmentWords, sharedWords } from '@moc/figures'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { useLanguage, useWords } from '../../language/use-language.ts'
import panel from '../../ui/panel.module.css'
import details from './details.module.css'
import { sayValue } from './say-point.ts'

/** How the assessment came about: what was compared with what, by which version of the target and of the rules. */
export function Working({ row, strategy }: { row: AssessmentRow; strategy: string }) {
  const language = useLanguage()
  const words = useWords(assessmentWords).probability
  const shared = useWords(sharedWords)
  const { rows } = words
  const share = row.attainmentFromBaseline
  const seriesNote = language === 'vi' ? row.seriesNote : row.seriesNoteEn
  return (
    <details className={details['details']}>
      <summary>{words.working}</summary>
      <dl className={details['facts']}>
        {row.firstYear !== null && row.lastYear !== null && (
          <Fact name={rows.used}>{rows.usedFrom(row.n, row.firstYear, row.lastYear)}</Fact>
        )}
        {row.baseline && (
          <Fact name={rows.baseline}>
            {sayValue(row, row.baseline.value, language)} ({row.baseline.year}),{' '}
            {rows.baselineFrom[row.baseline.from as keyof typeof rows.baselineFrom]}
          </Fact>
        )}
        {row.goal && (
          <Fact name={rows.goal}>
            {formatGoal(row.goal, language, row.unit)} ({row.horizon}){row.goal.fromPath && `, ${rows.path}`}
          </Fact>
        )}
        {share !== undefined && (
          <Fact name={rows.attainment}>{rows.attainmentFromBaseline(`${formatNumber(share * 100, 0, language)}%`)}</Fact>
        )}
        <Fact name={rows.version}>
          {rows.versionFrom(row.targetVersion, formatDate(row.effectiveFrom))} · {shared.verifications[row.targetVerification]}
        </Fact>
        <Fact name={rows.document}>{row.documentNumber ?? strategy}</Fact>
        <Fact name={rows.wording}>{row.text === null || row.text === '' ? rows.noWording : <q lang="vi">{row.text}</q>}</Fact>
        {seriesNote !== undefined && <Fact name={rows.series}>{seriesNote}</Fact>}
        {row.targetNote && (
          <Fact name={rows.note}>
            <span lang="vi">{row.targetNote}</span>
          </Fact>
        )}
        {row.policyVersion && (
          <Fact name={rows.policy}>
            {row.policyVersion} · <Link to="/phuong-phap">{words.methodLink}</Link>
          </Fact>
        )}
      </dl>
      {row.probability !== undefined && <p className={panel['quiet']}>{words.calibration}</p>}
    </details>
  )
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  )
}
