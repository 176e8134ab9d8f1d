import type { EditableTarget, EditsView } from '@moc/contract'
import { targetKinds } from '@moc/core'
import { catalogueEditWords, formatDate, sharedWords } from '@moc/figures'
import { useId, useState } from 'react'
import { useLanguage, useWords } from '../../language/use-language.ts'
import { readTypedDate } from '../../ui/read-typed-date.ts'
import { EditFrame } from './edit-frame.tsx'
import { Field } from './field.tsx'
import { MilestoneFields, readMilestones, typeMilestones, type TypedMilestone } from './milestone-fields.tsx'
import { SelectField } from './select-field.tsx'

const texts = ['nameVi', 'nameEn', 'unitVi', 'unitEn'] as const
const directions = ['higher', 'lower', 'band'] as const
const verifications = ['verified', 'partly_verified', 'unverified'] as const

/** Sets a new version of a target from a day on, by its document; the version that stands is never overwritten. */
export function TargetForm({
  target,
  documents,
  onSaved,
  onCancel,
}: {
  target: EditableTarget
  documents: EditsView['documents']
  onSaved: () => void
  onCancel: () => void
}) {
  const language = useLanguage()
  const words = useWords(catalogueEditWords)
  const shared = useWords(sharedWords)
  const id = useId()
  const [draft, setDraft] = useState(target)
  const [milestones, setMilestones] = useState<readonly TypedMilestone[]>(() => typeMilestones(target.milestones, language))
  const [day, setDay] = useState('')
  const [document, setDocument] = useState('')
  const set = (part: Partial<EditableTarget>) => setDraft((now) => ({ ...now, ...part }))
  const dayWrong = day.trim() !== '' && readTypedDate(day) === null
  const build = () => {
    const { nameVi, nameEn, textVi, unitVi, unitEn, direction, kind, verification } = draft
    const read = readMilestones(milestones, target.milestones, language)
    const edited: Record<string, unknown> = { nameVi, nameEn, textVi, unitVi, unitEn, direction, kind, milestones: read, verification }
    const record = Object.fromEntries(
      Object.entries(edited).filter(([field, value]) => JSON.stringify(value) !== JSON.stringify(target[field as keyof EditableTarget])),
    )
    const named = documents.find((each) => each.number !== null && each.number === document.trim())
    return {
      kind: 'target' as const,
      code: target.code,
      record,
      effectiveFrom: readTypedDate(day),
      document: document.trim() === '' ? null : (named?.code ?? document.trim()),
    }
  }
  return (
    <EditFrame
      title={words.form.target(`${target.strategy} ${target.label}`)}
      lead={`${language === 'vi' ? target.nameVi : target.nameEn}. ${words.form.targetLead(formatDate(target.effectiveFrom))}`}
      build={build}
      onSaved={onSaved}
      onCancel={onCancel}
      renderFields={(wrong) => (
        <>
          <Field
            id={`${id}-day`}
            label={words.fields['effectiveFrom']!}
            hint={words.form.dayHint}
            wrong={dayWrong ? words.form.dayWrong : wrong('effectiveFrom')}
          >
            {(wiring) => <input {...wiring} inputMode="numeric" value={day} onChange={(event) => setDay(event.currentTarget.value)} />}
          </Field>
          <Field id={`${id}-document`} label={words.fields['document']!} hint={words.form.documentHint} wrong={wrong('document')}>
            {(wiring) => (
              <>
                <input
                  {...wiring}
                  list={`${id}-documents`}
                  maxLength={120}
                  value={document}
                  onChange={(event) => setDocument(event.currentTarget.value)}
                />
                <datalist id={`${id}-documents`} lang="vi">
                  {documents.map(({ code, number, titleVi }) => (
                    <option key={code} value={number ?? code}>
                      {titleVi}
                    </option>
                  ))}
                </datalist>
              </>
            )}
          </Field>
          <MilestoneFields milestones={milestones} wrong={wrong('milestones')} onChange={setMilestones} />
          <SelectField
            id={`${id}-verification`}
            label={words.form.verification}
            wrong={wrong('verification')}
            value={draft.verification}
            options={draft.verification === 'not_found' ? ['not_found', ...verifications] : verifications}
            words={shared.verifications}
            onChoose={(verification) => {
              if (verification === null) return
              set({ verification })
              setMilestones((now) => now.map((each) => ({ ...each, verification })))
            }}
          />
          <SelectField
            id={`${id}-direction`}
            label={words.fields['direction']!}
            wrong={wrong('direction')}
            value={draft.direction}
            options={directions}
            words={words.directions}
            none={draft.direction === null ? words.choose : undefined}
            onChoose={(direction) => set({ direction })}
          />
          {target.kind === null && (
            <SelectField
              id={`${id}-kind`}
              label={words.fields['kind']!}
              wrong={wrong('kind')}
              value={draft.kind}
              options={targetKinds}
              words={words.kinds}
              none={words.choose}
              onChoose={(kind) => set({ kind })}
            />
          )}
          {texts.map((field) => (
            <Field key={field} id={`${id}-${field}`} label={words.fields[field]!} wrong={wrong(field)}>
              {(wiring) => (
                <input {...wiring} value={draft[field] ?? ''} onChange={(event) => set({ [field]: event.currentTarget.value })} />
              )}
            </Field>
          ))}
          <Field id={`${id}-text`} label={words.fields['textVi']!} wrong={wrong('textVi')} wide>
            {(wiring) => (
              <textarea
                {...wiring}
                lang="vi"
                rows={2}
                value={draft.textVi ?? ''}
                onChange={(event) => set({ textVi: event.currentTarget.value.trim() === '' ? null : event.currentTarget.value })}
              />
            )}
          </Field>
        </>
      )}
    />
  )
}
