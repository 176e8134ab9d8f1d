import type { EditableIndicator } from '@moc/contract'
import { directions, scales } from '@moc/core'
import { catalogueEditWords } from '@moc/figures'
import { useId, useState } from 'react'
import { useLanguage, useWords } from '../../language/use-language.ts'
import { EditFrame } from './edit-frame.tsx'
import { Field } from './field.tsx'
import { SelectField } from './select-field.tsx'

const texts = ['nameVi', 'nameEn', 'unitVi', 'unitEn', 'agencyVi'] as const
const longTexts = ['definitionVi', 'definitionEn'] as const
/** What may be empty, and is then not known. */
const optional: ReadonlySet<string> = new Set(['agencyVi', 'definitionVi', 'definitionEn'])

/** Edits an indicator: its names, unit, kind of number, direction, agency, definition and the names that files call it by. */
export function IndicatorForm({
  indicator,
  onSaved,
  onCancel,
}: {
  indicator: EditableIndicator
  onSaved: () => void
  onCancel: () => void
}) {
  const language = useLanguage()
  const words = useWords(catalogueEditWords)
  const id = useId()
  const [draft, setDraft] = useState(indicator)
  const [aliases, setAliases] = useState(indicator.aliases.join('\n'))
  const set = (part: Partial<EditableIndicator>) => setDraft((now) => ({ ...now, ...part }))
  const setText = (field: (typeof texts)[number] | (typeof longTexts)[number], text: string) =>
    set({ [field]: text.trim() === '' && optional.has(field) ? null : text })
  const build = () => {
    const listed = aliases
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line !== '')
    const edited: EditableIndicator = { ...draft, aliases: listed }
    const record = Object.fromEntries(
      Object.entries(edited).filter(
        ([field, value]) => JSON.stringify(value) !== JSON.stringify(indicator[field as keyof EditableIndicator]),
      ),
    )
    return { kind: 'indicator' as const, code: indicator.code, record, effectiveFrom: null, document: null }
  }
  return (
    <EditFrame
      title={words.form.indicator(language === 'vi' ? indicator.nameVi : indicator.nameEn)}
      lead={words.form.careful}
      build={build}
      onSaved={onSaved}
      onCancel={onCancel}
      renderFields={(wrong) => (
        <>
          {texts.map((field) => (
            <Field key={field} id={`${id}-${field}`} label={words.fields[field]!} wrong={wrong(field)}>
              {(wiring) => <input {...wiring} value={draft[field] ?? ''} onChange={(event) => setText(field, event.currentTarget.value)} />}
            </Field>
          ))}
          <SelectField
            id={`${id}-scale`}
            label={words.fields['scale']!}
            wrong={wrong('scale')}
            value={draft.scale}
            options={scales}
            words={words.scales}
            onChoose={(scale) => scale && set({ scale })}
          />
          <SelectField
            id={`${id}-direction`}
            label={words.fields['direction']!}
            wrong={wrong('direction')}
            value={draft.direction}
            options={directions}
            words={words.directions}
            onChoose={(direction) => direction && set({ direction })}
          />
          {longTexts.map((field) => (
            <Field key={field} id={`${id}-${field}`} label={words.fields[field]!} wrong={wrong(field)} wide>
              {(wiring) => (
                <textarea {...wiring} rows={2} value={draft[field] ?? ''} onChange={(event) => setText(field, event.currentTarget.value)} />
              )}
            </Field>
          ))}
          <Field id={`${id}-aliases`} label={words.fields['aliases']!} hint={words.form.aliasesHint} wrong={wrong('aliases')} wide>
            {(wiring) => <textarea {...wiring} rows={3} value={aliases} onChange={(event) => setAliases(event.currentTarget.value)} />}
          </Field>
        </>
      )}
    />
  )
}
