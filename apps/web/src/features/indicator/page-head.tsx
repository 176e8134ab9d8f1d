import type { CatalogueView, IndicatorPageView } from '@moc/contract'
import { indicatorWords, sharedWords, type AttainmentFigure } from '@moc/figures'
import { Link } from '@tanstack/react-router'
import { useLanguage, useWords } from '../../language/use-language.ts'
import { KnownOnNotice } from '../../ui/known-on-notice.tsx'
import path from '../../ui/path.module.css'
import { StatusIcon } from '../../ui/status-icon.tsx'
import styles from './page-head.module.css'
import { SelectionPickers } from './selection-pickers.tsx'

/** Where one stands, the finding as the title, what is measured and where. */
export function PageHead({
  page,
  figure,
  catalogue,
}: {
  page: IndicatorPageView
  figure: AttainmentFigure
  catalogue: CatalogueView | undefined
}) {
  const shared = useWords(sharedWords)
  return (
    <header className={styles['head']}>
      <Path page={page} catalogue={catalogue} />
      <h1 className={styles['title']}>
        {figure.status && (
          <>
            <StatusIcon status={figure.status} size={26} />
            <span className="visually-hidden">{shared.statuses[figure.status]}: </span>
          </>
        )}
        <span>{figure.title}</span>
      </h1>
      <div className={styles['below']}>
        <p className={styles['subtitle']}>{figure.subtitle}</p>
        <SelectionPickers page={page} catalogue={catalogue} />
      </div>
      {page.knownOn !== null && <KnownOnNotice day={page.knownOn} />}
    </header>
  )
}

function Path({ page, catalogue }: { page: IndicatorPageView; catalogue: CatalogueView | undefined }) {
  const language = useLanguage()
  const words = useWords(indicatorWords)
  const row = page.assessments[0]
  const strategy = catalogue?.strategies.find((one) => one.code === row?.strategy)
  const objective = strategy?.objectives.find((one) => one.no === row?.objective)
  const objectiveName = (language === 'vi' ? objective?.shortVi : objective?.shortEn) ?? ''
  if (!row) return <p className={path['path']}>{words.background}</p>
  const name = strategy ? (language === 'vi' ? strategy.shortVi : strategy.shortEn) : (row.documentNumber ?? row.strategy)
  const say = row.strategy.startsWith('NQ-11') ? words.task : words.objective
  return (
    <nav aria-label={words.breadcrumb}>
      <ol className={path['path']}>
        <li>
          <Link to="/" search={(now) => ({ strategy: row.strategy, place: now.place, asOf: now.asOf, knownOn: now.knownOn })}>
            {name}
          </Link>
        </li>
        {objective && <li>{objective.no === 0 ? objectiveName : say(objective.no, objectiveName)}</li>}
        <li aria-current="page">{words.target(row.label)}</li>
      </ol>
    </nav>
  )
}
