import type { EditsView } from '@moc/contract'
import { catalogueEditWords, formatDate } from '@moc/figures'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { catalogueQuery } from '../../api/catalogue-query.ts'
import { useLanguage, useWords } from '../../language/use-language.ts'
import styles from './catalogue.module.css'
import { useWriteField } from './use-write-field.ts'

/** Targets with their milestones, the time in which each version holds, and the way to set a new one. */
export function TargetList({
  targets,
  documents,
  writable,
}: {
  targets: EditsView['targets']
  documents: EditsView['documents']
  writable: boolean
}) {
  const language = useLanguage()
  const words = useWords(catalogueEditWords)
  const write = useWriteField()
  const { data: catalogue } = useQuery(catalogueQuery())
  const nameOf = new Map(catalogue?.strategies.map((one) => [one.code, language === 'vi' ? one.nameVi : one.nameEn]))
  const groups = groupTargets(targets)
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
        {groups.map(({ strategy, of }) => (
          <tbody key={strategy}>
            <tr className={styles['group']}>
              <th scope="rowgroup" colSpan={writable ? 5 : 4}>
                {nameOf.get(strategy) ?? strategy}
              </th>
            </tr>
            {of.map((one) => {
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
                    <small lang="vi">{numberOf.get(one.document) ?? one.document}</small>
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
        ))}
      </table>
    </div>
  )
}

/** Targets by strategy, each version behind the one that it replaces. */
function groupTargets(targets: EditsView['targets']): { strategy: string; of: EditsView['targets'] }[] {
  const rootOf = (code: string) => code.split('@')[0]!
  const roots = [...new Set(targets.map(({ code }) => rootOf(code)))]
  return [...Map.groupBy(targets, ({ strategy }) => strategy)].map(([strategy, of]) => ({
    strategy,
    of: of.toSorted(
      (a, b) => roots.indexOf(rootOf(a.code)) - roots.indexOf(rootOf(b.code)) || (a.effectiveFrom < b.effectiveFrom ? -1 : 1),
    ),
  }))
}
