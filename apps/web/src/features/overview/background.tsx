import type { OverviewView } from '@moc/contract'
import {
  chooseDecimals,
  formatNumber,
  formatPeriod,
  formatYears,
  overviewWords,
  readPlainSparkInput,
  sharedWords,
  shortenUnit,
} from '@moc/figures'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { useLanguage, useWords } from '../../language/use-language.ts'
import { namePlace } from '../../places/name-place.ts'
import styles from './background.module.css'
import { sayCourse } from './say-spark.ts'
import section from './section.module.css'
import type { TakenSelection } from './selection-link.ts'
import { Sparkline } from './sparkline.tsx'

type BackgroundRow = OverviewView['background'][number]

/** So many rows stand there at once; the rest come when they are asked for. */
const firstShown = 12

/** What is known of the place besides the targets: every indicator with values, its latest value and its course. */
export function Background({ overview }: { overview: OverviewView }) {
  const language = useLanguage()
  const words = useWords(overviewWords).background
  const [all, setAll] = useState(false)
  const { background, place, selection } = overview
  if (background.length === 0) return null
  const longestFirst = background.toSorted((a, b) => b.points.length - a.points.length)
  const shown = all ? longestFirst : longestFirst.slice(0, firstShown)
  return (
    <section className={section['section']} aria-labelledby="background-title">
      <div className={section['head']}>
        <h2 id="background-title">{words.title}</h2>
        <p>{words.note}</p>
      </div>
      <ul className={styles['list']} aria-label={words.caption(namePlace(place, language))}>
        {shown.map((row) => (
          <BackgroundItem key={row.code} row={row} selection={selection} />
        ))}
      </ul>
      {background.length > firstShown && (
        <button type="button" className={styles['more']} aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? words.showLess : words.show(background.length)}
        </button>
      )}
    </section>
  )
}

function BackgroundItem({ row, selection }: { row: BackgroundRow; selection: TakenSelection }) {
  const language = useLanguage()
  const shared = useWords(sharedWords)
  const { strategy, place, horizon, asOf } = selection
  const knownOn = selection.knownOn ?? undefined
  const latest = row.points.at(-1)!
  const scale = row.unitVi === '%' ? 'share' : undefined
  const decimals = chooseDecimals(
    row.points.map(({ value }) => value),
    scale,
  )
  return (
    <li>
      <Link
        to="/chi-tieu/$code"
        params={{ code: row.code }}
        search={{ strategy, place, horizon, asOf, knownOn }}
        className={styles['name']}
      >
        {language === 'vi' ? row.nameVi : row.nameEn}
      </Link>
      <p className={styles['value']}>
        <b>{formatNumber(latest.value, decimals, language)}</b>{' '}
        <span>{shortenUnit(language === 'vi' ? row.unitVi : row.unitEn, language)}</span>
        <span className={`${section['note']} ${styles['counted']}`}>
          {formatPeriod(latest.period, language)}
          {latest.status === 'preliminary' && ` · ${shared.observationStatuses.preliminary}`}
          {latest.status === 'estimate' && ` · ${shared.observationStatuses.estimate}`}
          {row.modelled && ` · ${shared.modelledShort}`}
          {latest.verification === 'unverified' && ` · ${shared.unverifiedShort}`}
        </span>
      </p>
      <div className={styles['course']}>
        {row.points.length > 1 ? (
          <Sparkline input={readPlainSparkInput(row.points)} width={120} height={34} label={sayCourse(row.points, scale, language)} />
        ) : null}
        <span className={section['note']}>{formatYears(row.points[0]!.time, latest.time)}</span>
      </div>
    </li>
  )
}
