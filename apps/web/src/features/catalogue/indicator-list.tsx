import type { EditsView } from '@moc/contract'
import { catalogueEditWords } from '@moc/figures'
import { Link } from '@tanstack/react-router'
import { useLanguage, useWords } from '../../language/use-language.ts'
import styles from './catalogue.module.css'

/** Indicators with their unit and direction, and the way to edit each. */
export function IndicatorList({
  indicators,
  edits,
  writable,
}: {
  indicators: EditsView['indicators']
  edits: EditsView['edits']
  writable: boolean
}) {
  const language = useLanguage()
  const words = useWords(catalogueEditWords)
  const edited = new Set(edits.filter(({ kind, withdrawnAt }) => kind === 'indicator' && withdrawnAt === null).map(({ code }) => code))
  return (
    <div className={styles['scroll']}>
      <table className={styles['table']}>
        <caption className="visually-hidden">{words.tabs.indicator}</caption>
        <thead>
          <tr>
            <th scope="col">{words.columns.name}</th>
            <th scope="col">{words.columns.unit}</th>
            <th scope="col">{words.columns.direction}</th>
            {writable && <th scope="col">{words.edit}</th>}
          </tr>
        </thead>
        <tbody>
          {indicators.map((one) => {
            const name = language === 'vi' ? one.nameVi : one.nameEn
            return (
              <tr key={one.code}>
                <th scope="row">
                  {name}
                  <small>
                    {one.code}
                    {edited.has(one.code) && <b> · {words.edited}</b>}
                  </small>
                </th>
                <td>{language === 'vi' ? one.unitVi : one.unitEn}</td>
                <td>{words.directions[one.direction]}</td>
                {writable && (
                  <td>
                    <Link from="/danh-muc" to="/danh-muc" search={(now) => ({ ...now, edit: one.code })} aria-label={words.editOf(name)}>
                      {words.edit}
                    </Link>
                  </td>
                )}
              </tr>
            )
          })}
        </tbody>
      </table>
    </div>
  )
}
