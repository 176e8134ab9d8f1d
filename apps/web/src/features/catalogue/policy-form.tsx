import type { EditsView } from '@moc/contract'
import { catalogueEditWords } from '@moc/figures'
import { useId, useState } from 'react'
import { useLanguage, useWords } from '../../language/use-language.ts'
import { EditFrame } from './edit-frame.tsx'
import { Field } from './field.tsx'
import { readNumber, writeNumber } from './goal-text.ts'

/** Thresholds that are read as percentages. */
const shares: ReadonlySet<string> = new Set(['onTrackFrom', 'unlikelyBelow', 'aboutFraction'])

/** Sets a new version of the thresholds by which targets are judged. */
export function PolicyForm({ policy, onSaved, onCancel }: { policy: EditsView['policy']; onSaved: () => void; onCancel: () => void }) {
  const language = useLanguage()
  const words = useWords(catalogueEditWords)
  const id = useId()
  const names = Object.keys(policy).filter((name) => name !== 'version')
  const write = (name: string) => writeNumber(Math.round(Number(policy[name]) * (shares.has(name) ? 1e6 : 1e4)) / 1e4, language)
  const [typed, setTyped] = useState(() => Object.fromEntries(names.map((name) => [name, write(name)])))
  const build = () => {
    const changed = names.filter((name) => typed[name] !== write(name))
    const record = Object.fromEntries(
      changed.map((name) => {
        const number = readNumber(typed[name]!, language)
        return [name, number === null ? typed[name]! : shares.has(name) ? Math.round(number * 1e4) / 1e6 : number]
      }),
    )
    return { kind: 'policy' as const, code: 'policy', record, effectiveFrom: null, document: null }
  }
  return (
    <EditFrame
      title={words.form.policy}
      lead={`${words.policy.version(String(policy['version']))}. ${words.policy.lead}`}
      build={build}
      onSaved={onSaved}
      onCancel={onCancel}
      renderFields={(wrong) =>
        names.map((name) => (
          <Field
            key={name}
            id={`${id}-${name}`}
            label={(words.fields[name] ?? name) + (shares.has(name) ? ` (${words.form.percent})` : '')}
            wrong={wrong(name)}
          >
            {(wiring) => (
              <input
                {...wiring}
                inputMode="decimal"
                value={typed[name]}
                onChange={(event) => setTyped({ ...typed, [name]: event.currentTarget.value })}
              />
            )}
          </Field>
        ))
      }
    />
  )
}
