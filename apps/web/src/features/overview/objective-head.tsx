import type { OverviewView } from '@moc/contract'
import { overviewWords, sharedWords, statusOrder } from '@moc/figures'
import { useLanguage, useWords } from '../../language/use-language.ts'
import { StatusIcon } from '../../ui/status-icon.tsx'
import styles from './objective-head.module.css'

/** Resolution 11 groups its targets by the five tasks that it sets; every other document by objectives. */
const groupedByTask = new Set(['NQ-11-2007'])

/** The heading of one objective, with the status of each of its numbered targets at the right. */
export function ObjectiveHead({
  no,
  strategy,
  numbered,
}: {
  no: number
  strategy: OverviewView['strategy']
  numbered: OverviewView['numbered']
}) {
  const language = useLanguage()
  const words = useWords(overviewWords).table
  const shared = useWords(sharedWords)
  const objective = strategy.objectives.find((one) => one.no === no)
  const name = objective === undefined ? '' : language === 'vi' ? objective.shortVi : objective.shortEn
  const full = objective === undefined ? '' : language === 'vi' ? objective.nameVi : objective.nameEn
  const counts = statusOrder.flatMap((status) => {
    const n = numbered.filter((one) => one.status === status).length
    return n === 0 ? [] : [{ status, n }]
  })
  return (
    <tr role="row" className={styles['objective']}>
      <th role="rowheader" scope="rowgroup" colSpan={6}>
        <span className={styles['line']}>
          <span title={full}>{no === 0 ? name : groupedByTask.has(strategy.code) ? words.task(no, name) : words.objective(no, name)}</span>
          <span className={styles['counts']}>
            <span className="visually-hidden">
              {words.objectiveCounts}: {counts.map(({ status, n }) => `${n} ${shared.statuses[status].toLowerCase()}`).join(', ')}
            </span>
            {counts.flatMap(({ status, n }) =>
              Array.from({ length: n }, (_, i) => <StatusIcon key={`${status}${i}`} status={status} size={13} />),
            )}
          </span>
        </span>
      </th>
    </tr>
  )
}
