import type { IndicatorPageView } from '@moc/contract'
import { yearOf, type PointRow } from '@moc/core'
import { chooseDecimals, formatNumber, formatPeriod, formatYears, indicatorWords, sharedWords, shortenUnit } from '@moc/figures'
import { Link } from '@tanstack/react-router'
import { useLanguage, useWords } from '../../language/use-language.ts'
import panel from '../../ui/panel.module.css'
import { SourceText } from '../../ui/source-text.tsx'
import { ValueLink } from '../../ui/value-link.tsx'
import details from './details.module.css'
import styles from './list.module.css'

type Series = IndicatorPageView['series'][number]

/** One series: its latest value, its name and role, what to know of it, and the source of every value. */
export function SeriesItem({ series, page }: { series: Series; page: IndicatorPageView }) {
  const language = useLanguage()
  const words = useWords(indicatorWords).sources
  const shared = useWords(sharedWords)
  const latest = series.points.at(-1)
  const first = series.points[0]
  const name = language === 'vi' ? series.nameVi : series.nameEn
  const note = language === 'vi' ? series.noteVi : series.noteEn
  const unverified = series.points.filter((point) => point.verification === 'unverified').length
  return (
    <li className={styles['series']}>
      {latest && first && (
        <div className={styles['latest']}>
          <b>
            <ValueLink
              of={{ indicator: series.indicator, place: page.place.id, series: series.series, period: latest.period }}
              shown={writeValue(series, latest, language)}
            >
              {writeValue(series, latest, language)}
            </ValueLink>
          </b>
          <span>
            {formatPeriod(latest.period, language)}
            {latest.status !== 'official' && latest.status !== 'modelled' && ` ${shared.observationStatuses[latest.status]}`}
          </span>
        </div>
      )}
      <div>
        <p>
          {series.indicator === page.indicator.code ? (
            name
          ) : (
            <Link
              to="/chi-tieu/$code"
              params={{ code: series.indicator }}
              search={(now) => ({ place: now.place, asOf: now.asOf, knownOn: now.knownOn })}
            >
              {name}
            </Link>
          )}
        </p>
        <p className={styles['marks']}>
          <b>{words.roles[series.role]}</b>
          {first && latest && (
            <span>{words.years(series.points.length, formatYears(yearOf(first.period.from), yearOf(latest.period.to)))}</span>
          )}
          {series.agencyVi && <span lang="vi">{series.agencyVi}</span>}
          {series.modelled && <span className={styles['warn']}>{words.modelled}</span>}
          {unverified > 0 && <span className={styles['warn']}>{words.unverified(unverified)}</span>}
        </p>
        {series.breaks.map(({ year, why, whyEn }) => (
          <p key={year} className={panel['quiet']}>
            {words.breaks(year, language === 'vi' ? why : whyEn)}
          </p>
        ))}
        {note && <p className={panel['quiet']}>{note}</p>}
        {series.points.length > 0 && <SourceList points={series.points} />}
      </div>
    </li>
  )
}

/** Each source once, with the periods it speaks of and the notes that go with them. */
function SourceList({ points }: { points: readonly PointRow[] }) {
  const language = useLanguage()
  const words = useWords(indicatorWords).sources
  const shared = useWords(sharedWords)
  const bySource = [...Map.groupBy(points, (point) => (point.verification === 'unverified' || point.source === null ? '' : point.source))]
  return (
    <details className={details['details']}>
      <summary>{words.texts(points.length)}</summary>
      <dl className={details['facts']}>
        {bySource.map(([source, of]) => (
          <div key={source}>
            <dt>{listPeriods(of, language)}</dt>
            <dd>
              {source === '' ? shared.noSource : <SourceText text={source} />}
              {[
                ...Map.groupBy(
                  of.filter((point) => point.note !== null),
                  (point) => point.note!,
                ),
              ].map(([text, noted]) => (
                <p key={text} className={panel['quiet']}>
                  {noted.length < of.length && `${listPeriods(noted, language)}: `}
                  <span lang="vi">{text}</span>
                </p>
              ))}
            </dd>
          </div>
        ))}
      </dl>
    </details>
  )
}

function listPeriods(points: readonly PointRow[], language: 'vi' | 'en'): string {
  const periods = points.map((point) => formatPeriod(point.period, language))
  return periods.length > 3 ? `${periods[0]} … ${periods.at(-1)}` : periods.join(', ')
}

function writeValue(series: Series, point: PointRow, language: 'vi' | 'en'): string {
  const decimals = chooseDecimals(
    series.points.map(({ value }) => value),
    undefined,
  )
  const unit = shortenUnit(language === 'vi' ? series.unitVi : series.unitEn, language)
  return formatNumber(point.value, decimals, language) + (unit === '%' ? '%' : '')
}
