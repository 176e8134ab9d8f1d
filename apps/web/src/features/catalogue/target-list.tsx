import type { EditsView } from '@moc/contract'
import { catalogueEditWords, formatDate } from '@moc/figures'
import { Link } from '@tanstack/react-router'
import { useLanguage, useWords } from '../../language/use-language.ts'
import styles from './catalogue.module.css'
import { useWriteField } from './use-write-field.ts'

/** Targets with their milestones, the time in which each version holds, and the way to set a new one. */
export function TargetList({ targets, documents, writable }: { targets: EditsView['targets']; documents: EditsView['documents']; writable: boolean }) {
  const language = useLanguage()
  const words = useWords(catalogueEditWords)
  const write = useWriteField()
  const numberOf = new Map(documents.map(({ code, number }) => [code, number ?? code]))
  return (
    <div className={styles['scroll']}>
      <table className={styles['table']}>
        <caption className="visually-hidden">{words.tabs.target}</caption>
        <thead>
          <tr>
            <th scope="col">{words.columns.number}</th>
            <th scope="col">{words.columns.name}</th>
            <th scope="col">{words.columns.goal}</th>
            <th scope="col">{words.columns.since}</th>
            {writable && <th scope="col">{words.newVersion}</th>}
          </tr>
        </thead>
        <tbody>
          {targets.map((one) => {
            const name = language === 'vi' ? one.nameVi : one.nameEn
            return (
              <tr key={one.code} data-past={one.last ? undefined : ''}>
                <th scope="row" className={styles['number']}>
                  {one.label}
                  <small>{one.code}</small>
                </th>
                <td>{name}</td>
                <td>{one.milestones.length === 0 ? words.slot : write('milestones', one.milestones)}</td>
                <td>
                  {words.from(formatDate(one.effectiveFrom))}
                  {one.effectiveTo !== null && <span> {words.replaced(formatDate(one.effectiveTo))}</span>}
                  <small>{numberOf.get(one.document) ?? one.document}</small>
                </td>
                {writable && (
                  <td>
                    {one.last && (
                      <Link
                        from="/danh-muc"
                        to="/danh-muc"
                        search={(now) => ({ ...now, edit: one.code })}
                        aria-label={words.newVersionOf(`${one.strategy} ${one.label}`)}
                      >
                        {words.newVersion}
                      </Link>
                    )}
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
