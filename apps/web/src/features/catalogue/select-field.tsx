import { Field, type FieldProps } from './field.tsx'

export interface SelectFieldProps<Value extends string> extends Omit<FieldProps, 'children'> {
  /** Null where nothing is chosen yet. */
  readonly value: Value | null
  readonly options: readonly Value[]
  readonly words: Readonly<Record<Value, string>>
  /** What stands for nothing chosen; without it nothing cannot be chosen. */
  readonly none?: string | undefined
  readonly onChoose: (value: Value | null) => void
}

/** A labelled field in which one of few words is chosen. */
export function SelectField<Value extends string>({ value, options, words, none, onChoose, ...field }: SelectFieldProps<Value>) {
  return (
    <Field {...field}>
      {(wiring) => (
        <select
          {...wiring}
          value={value ?? ''}
          onChange={({ currentTarget }) => onChoose(options.find((option) => option === currentTarget.value) ?? null)}
        >
          {none !== undefined && <option value="">{none}</option>}
          {options.map((option) => (
            <option key={option} value={option}>
              {words[option]}
            </option>
          ))}
        </select>
      )}
    </Field>
  )
}
