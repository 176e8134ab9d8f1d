import { overviewWords } from '@moc/figures'
import { useWords } from '../../language/use-language.ts'
import at from './columns.module.css'

/** The columns: for a year that has passed its value and no pace needed; where nothing is known, what is asked of whom. */
export function TableHead({ past, empty }: { past: boolean; empty: boolean }) {
  const { columns } = useWords(overviewWords).table
  return (
    <thead role="rowgroup">
      <tr role="row">
        <th role="columnheader" scope="col" className={at['target']}>
          {columns.target}
        </th>
        {empty ? (
          <th role="columnheader" scope="col" colSpan={4} className={at['asked']}>
            {columns.asked}
          </th>
        ) : (
          <>
            <th role="columnheader" scope="col" className={at['latest']}>
              {past ? columns.decided : columns.latest}
            </th>
            <th role="columnheader" scope="col" className={at['bullet']}>
              {columns.bullet}
            </th>
            <th role="columnheader" scope="col" className={at['spark']}>
              {past ? columns.course : columns.spark}
            </th>
            <th role="columnheader" scope="col" className={at['pace']} title={columns.paceTitle}>
              {past ? columns.paceSoFar : columns.pace}
            </th>
          </>
        )}
        <th role="columnheader" scope="col" className={at['status']}>
          {past ? columns.outcome : columns.status}
        </th>
      </tr>
    </thead>
  )
}
