import type { EditsView, EditView } from '@moc/contract'
import { catalogueEditWords, formatDate, formatInstant } from '@moc/figures'
import { useState } from 'react'
import { useWords } from '../../language/use-language.ts'
import styles from './catalogue.module.css'
import { useWriteField } from './use-write-field.ts'
import { WithdrawDialog } from './withdraw-dialog.tsx'

/** Fields that say where a version stands, not what it asks for. */
const placing: ReadonlySet<string> = new Set([
  'code',
  'strategy',
  'objectiveNo',
  'targetNo',
  'part',
  'document',
  'effectiveFrom',
  'effectiveTo',
  'amends',
  'version',
])

/** Every edit with what, when, why and by whom, and the way to withdraw each that holds. */
export function EditHistory({ edits, writable, onWithdrawn }: { edits: EditsView['edits']; writable: boolean; onWithdrawn: () => void }) {
  const words = useWords(catalogueEditWords)
  const [asked, setAsked] = useState<EditView | null>(null)
  if (edits.length === 0) return <p>{words.history.none}</p>
  return (
    <div className={styles['scroll']}>
      <table className={styles['table']}>
        <caption className="visually-hidden">{words.history.caption}</caption>
        <thead>
          <tr>
            <th scope="col">{words.history.when}</th>
            <th scope="col">{words.history.what}</th>
            <th scope="col">{words.history.why}</th>
            <th scope="col">{words.history.by}</th>
          </tr>
        </thead>
        <tbody>
          {edits.map((edit) => (
            <tr key={edit.number} data-past={edit.withdrawnAt === null ? undefined : ''}>
              <th scope="row">
                {formatInstant(edit.at)}
                <small>
                  {edit.withdrawnAt === null ? words.history.holds : words.history.withdrawnAt(formatInstant(edit.withdrawnAt))}
                </small>
              </th>
              <td>
                <b>
                  {words.history.kinds[edit.kind]}
                  {edit.kind !== 'policy' && ` ${edit.code}`}
                </b>
                <Changes edit={edit} />
              </td>
              <td>
                {edit.why}
                {edit.withdrawnWhy !== null && <small>{edit.withdrawnWhy}</small>}
              </td>
              <td>
                {edit.by ?? words.history.unnamed}
                {writable && edit.withdrawnAt === null && (
                  <button
                    type="button"
                    className={styles['link']}
                    aria-label={words.history.withdrawOf(edit.number)}
                    onClick={() => setAsked(edit)}
                  >
                    {words.history.withdraw}
                  </button>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {asked !== null && <WithdrawDialog edit={asked} onWithdrawn={onWithdrawn} onClose={() => setAsked(null)} />}
    </div>
  )
}

function Changes({ edit }: { edit: EditView }) {
  const words = useWords(catalogueEditWords)
  const write = useWriteField()
  const fields = Object.entries(edit.record).filter(([field]) => !placing.has(field) && (edit.kind !== 'target' || field === 'milestones'))
  return (
    <>
      {edit.effectiveFrom !== null && (
        <small>
          {words.history.effective(formatDate(edit.effectiveFrom))}
          {edit.document !== null && ` · ${edit.document}`}
        </small>
      )}
      {fields.map(([field, value]) => (
        <small key={field}>
          {words.fields[field] ?? field}: {write(field, value)}
        </small>
      ))}
    </>
  )
}
