import { overviewWords } from '@moc/figures'
import { useWords } from '../../language/use-language.ts'
import styles from './target-table.module.css'

/** The columns: for a year that has passed its value and no pace needed; where nothing is known, what is asked of whom. */
export function TableHead({ past, empty }: { past: boolean; empty: boolean }) {
  const { columns } = useWords(overviewWords).table
  return (
    <thead role="rowgroup">
      <tr role="row">
        <th role="columnheader" scope="col" className={styles['target']}>
          {columns.target}
        </th>
        {empty ? (
          <th role="columnheader" scope="col" colSpan={4} className={styles['askedHead']}>
            {columns.asked}
          </th>
        ) : (
          <>
            <th role="columnheader" scope="col" className={styles['latest']}>
              {past ? columns.decided : columns.latest}
            </th>
            <th role="columnheader" scope="col" className={styles['bullet']}>
              {columns.bullet}
            </th>
            <th role="columnheader" scope="col" className={styles['spark']}>
              {past ? columns.course : columns.spark}
            </th>
            <th role="columnheader" scope="col" className={styles['pace']} title={columns.paceTitle}>
              {past ? columns.paceSoFar : columns.pace}
            </th>
          </>
        )}
        <th role="columnheader" scope="col" className={styles['status']}>
          {past ? columns.outcome : columns.status}
        </th>
      </tr>
    </thead>
  )
}
