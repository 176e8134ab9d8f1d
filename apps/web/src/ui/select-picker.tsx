import { useId } from 'react'
import { PickerArrow } from './picker-arrow.tsx'
import styles from './pickers.module.css'

export interface SelectPickerProps<Value extends string | number> {
  readonly label: string
  readonly value: Value
  readonly options: readonly { readonly value: Value; readonly text: string | number }[]
  /** Whether it gives way where the row is narrow, and has a row to itself on a phone. */
  readonly widest?: boolean
  readonly onChoose: (value: Value) => void
}

/** One choice among few, by its label. */
export function SelectPicker<Value extends string | number>({ label, value, options, widest, onChoose }: SelectPickerProps<Value>) {
  const id = useId()
  return (
    <div className={`${styles['picker']} ${widest ? styles['widest'] : ''}`}>
      <label htmlFor={id}>{label}</label>
      <select
        id={id}
        className={styles['select']}
        value={value}
        onChange={({ currentTarget }) => onChoose(options[currentTarget.selectedIndex]!.value)}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.text}
          </option>
        ))}
      </select>
      <PickerArrow />
    </div>
  )
}
