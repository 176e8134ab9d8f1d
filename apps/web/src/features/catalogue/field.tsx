import type { ReactNode } from 'react'
import styles from './catalogue.module.css'

export interface FieldProps {
  readonly id: string
  readonly label: string
  readonly hint?: string | undefined
  /** What is wrong with it; it then stands in the place of the hint. */
  readonly wrong?: string | undefined
  readonly wide?: boolean
  readonly children: (wiring: { id: string; 'aria-invalid': boolean; 'aria-describedby': string | undefined }) => ReactNode
}

/** A labelled field with its hint, or with what is wrong and how to mend it. */
export function Field({ id, label, hint, wrong, wide, children }: FieldProps) {
  const said = wrong ?? hint
  return (
    <div className={styles['field']} data-wide={wide ? '' : undefined}>
      <label htmlFor={id}>{label}</label>
      {children({ id, 'aria-invalid': wrong !== undefined, 'aria-describedby': said === undefined ? undefined : `${id}-said` })}
      {said !== undefined && (
        <small id={`${id}-said`} data-wrong={wrong === undefined ? undefined : ''}>
          {said}
        </small>
      )}
    </div>
  )
}
