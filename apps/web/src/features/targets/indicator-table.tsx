import type { CatalogueView } from '@moc/contract'
import { sharedWords, targetWords } from '@moc/figures'
import { Link } from '@tanstack/react-router'
import { keepSelection } from '../../address/keep-selection.ts'
import { useLanguage, useWords } from '../../language/use-language.ts'
import styles from './targets-page.module.css'

/** Indicators as a table; below a width its rows stand as blocks. */
export function IndicatorTable({ indicators, strategies }: Pick<CatalogueView, 'indicators' | 'strategies'>) {
  const language = useLanguage()
  const words = useWords(targetWords)
  const shared = useWords(sharedWords)
  const shortOf = new Map(strategies.map((one) => [one.code, one.documentNumber ?? (language === 'vi' ? one.shortVi : one.shortEn)]))
  return (
    <table className={styles['table']} role="table">
      <caption className="visually-hidden">{words.caption}</caption>
      <thead role="rowgroup">
        <tr role="row">
          <th role="columnheader" scope="col">
            {words.columns.name}
          </th>
          <th role="columnheader" scope="col">
            {words.columns.unit}
          </th>
          <th role="columnheader" scope="col">
            {words.columns.direction}
          </th>
          <th role="columnheader" scope="col">
            {words.columns.targets}
          </th>
          <th role="columnheader" scope="col">
            {words.columns.agency}
          </th>
          <th role="columnheader" scope="col">
            {words.columns.data}
          </th>
        </tr>
      </thead>
      <tbody role="rowgroup">
        {indicators.map((one) => (
          <tr key={one.code} role="row" data-empty={one.hasValues ? undefined : ''}>
            <th role="rowheader" scope="row">
              <Link to="/chi-tieu/$code" params={{ code: one.code }} search={(now) => keepSelection(now)}>
                {language === 'vi' ? one.nameVi : one.nameEn}
              </Link>
            </th>
            <td role="cell">{language === 'vi' ? one.unitVi : one.unitEn}</td>
            <td role="cell" data-label={words.columns.direction}>
              {words.directions[one.direction]}
            </td>
            <td role="cell" data-label={words.columns.targets}>
              {one.targets.length === 0
                ? words.noTargets
                : one.targets.map((target) => (
                    <Link
                      key={target.target}
                      className={styles['measured']}
                      to="/chi-tieu/$code"
                      params={{ code: one.code }}
                      search={(now) => ({ ...keepSelection(now), strategy: target.strategy, horizon: undefined, target: target.target })}
                    >
                      {shortOf.get(target.strategy)} <b>{target.label.replace(/^0\./, '')}</b>
                    </Link>
                  ))}
            </td>
            <td role="cell" data-label={words.columns.agency}>
              {one.agencyVi ?? <span className={styles['quiet']}>{shared.unknownAgency}</span>}
            </td>
            <td role="cell" data-label={words.columns.data}>
              {one.hasValues ? words.hasValues : <span className={styles['quiet']}>{words.noValues}</span>}
              {one.modelled && <span className={styles['quiet']}> · {words.modelled}</span>}
              {one.hasValues && one.verification === 'unverified' && <span className={styles['quiet']}> · {shared.unverifiedShort}</span>}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
