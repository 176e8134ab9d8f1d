import type { IndicatorPageView, SourcesView } from '@moc/contract'
import { chooseDecimals, formatNumber, formatPeriod, sharedWords, shortenUnit, sourceWords } from '@moc/figures'
import { useState } from 'react'
import { useLanguage, useWords } from '../../../language/use-language.ts'
import { ValueLink } from '../../../ui/value-link.tsx'
import { nameSeries } from './name-series.ts'
import styles from './sources.module.css'

/** Periods against series, the newest first; where a series differs from the used one it says so. Every value opens its trail. */
export function SeriesTable({ sources, page, unit }: { sources: SourcesView; page: IndicatorPageView; unit: string }) {
  const language = useLanguage()
  const words = useWords(sourceWords)
  const shared = useWords(sharedWords)
  const inSeveral = sources.values.filter(({ by }) => Object.keys(by).length > 1)
  const several = inSeveral.length > 0 && inSeveral.length < sources.values.length
  const [all, setAll] = useState(!several)
  const rows = all ? sources.values : inSeveral
  const decimals = chooseDecimals(
    sources.values.flatMap(({ by }) => Object.values(by).map(({ value }) => value)),
    undefined,
  )
  const percent = shortenUnit(unit, language) === '%' ? '%' : ''
  const write = (value: number) => formatNumber(value, decimals, language) + percent
  const name = language === 'vi' ? page.indicator.nameVi : page.indicator.nameEn
  return (
    <>
      <div className={styles['scroll']} role="region" aria-label={words.caption(name)} tabIndex={0}>
        <table className={styles['table']}>
          <caption className="visually-hidden">{words.caption(name)}</caption>
          <thead>
            <tr>
              <th scope="col">{words.period}</th>
              {sources.series.map(({ series, points }) => (
                <th key={series} scope="col" className={styles['number']} data-used={series === sources.used ? '' : undefined}>
                  {nameSeries(series, words.main)}
                  <small>{series === sources.used ? words.used : words.points(points)}</small>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ period, by }) => (
              <tr key={`${period.kind} ${period.from} ${period.to}`}>
                <th scope="row">{formatPeriod(period, language)}</th>
                {sources.series.map(({ series }) => {
                  const facts = by[series]
                  const used = sources.used === null ? undefined : by[sources.used]
                  const differs = facts !== undefined && used !== undefined && facts.value !== used.value
                  return (
                    <td key={series} className={styles['number']} data-used={series === sources.used ? '' : undefined}>
                      {facts === undefined ? (
                        <>
                          <span aria-hidden="true">{words.none}</span>
                          <span className="visually-hidden">{words.noValue}</span>
                        </>
                      ) : (
                        <ValueLink of={{ indicator: sources.indicator, place: sources.place, series, period }} shown={write(facts.value)}>
                          {write(facts.value)}
                        </ValueLink>
                      )}
                      {differs && (
                        <small className={styles['differs']}>
                          ≠ <span className="visually-hidden">{words.differs}</span>
                        </small>
                      )}
                      {facts !== undefined && facts.status !== 'official' && <small>{shared.observationStatuses[facts.status]}</small>}
                    </td>
                  )
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {several && (
        <button type="button" className={styles['link']} onClick={() => setAll(!all)}>
          {all ? words.fewer : words.all(sources.values.length)}
        </button>
      )}
    </>
  )
}
