import type { EditableMilestone } from '@moc/contract'
import { comparators } from '@moc/core'
import { catalogueEditWords } from '@moc/figures'
import { useWords } from '../../language/use-language.ts'
import styles from './catalogue.module.css'
import { readGoal, writeGoal } from './goal-text.ts'

/** A milestone while it is typed. */
export interface TypedMilestone {
  readonly key: number
  readonly year: string
  readonly comparator: EditableMilestone['comparator']
  readonly goal: string
  readonly textVi: string
  readonly verification: EditableMilestone['verification']
}

/** Milestones as a person types them. */
export function typeMilestones(milestones: readonly EditableMilestone[], language: 'vi' | 'en'): TypedMilestone[] {
  return milestones.map((each, key) => ({
    key,
    year: each.year === null ? '' : String(each.year),
    comparator: each.comparator,
    goal: writeGoal(each.value, language),
    textVi: each.textVi,
    verification: each.verification,
  }))
}

/** What was typed, as the catalogue writes it; one that stands as it was keeps its own words for the period. */
export function readMilestones(
  typed: readonly TypedMilestone[],
  before: readonly EditableMilestone[],
  language: 'vi' | 'en',
): Record<string, unknown>[] {
  return typed.map(({ key, year, comparator, goal, textVi, verification }) => {
    const was = before[key]
    const number = year.trim() === '' ? null : /^\d{4}$/.test(year.trim()) ? Number(year) : year.trim()
    const period = was !== undefined && was.year === number ? was.period : number === null ? 'hằng năm' : String(number)
    const value = was !== undefined && goal === writeGoal(was.value, language) ? was.value : readGoal(goal, language)
    return { period, year: number, comparator, value, textVi, verification }
  })
}

/** The milestones of a target: a year, a comparison, a level, and the words of the document. */
export function MilestoneFields({
  milestones,
  wrong,
  onChange,
}: {
  milestones: readonly TypedMilestone[]
  wrong: string | undefined
  onChange: (milestones: readonly TypedMilestone[]) => void
}) {
  const words = useWords(catalogueEditWords)
  const set = (key: number, part: Partial<TypedMilestone>) =>
    onChange(milestones.map((each) => (each.key === key ? { ...each, ...part } : each)))
  const next = Math.max(-1, ...milestones.map(({ key }) => key)) + 1
  return (
    <fieldset className={styles['milestones']} data-wide="">
      <legend>{words.fields['milestones']}</legend>
      {wrong !== undefined && <small data-wrong="">{wrong}</small>}
      {milestones.map((each, i) => (
        <div key={each.key} role="group" aria-label={words.form.milestone(i + 1)} className={styles['milestone']}>
          <label>
            {words.form.year}
            <input inputMode="numeric" value={each.year} onChange={(event) => set(each.key, { year: event.currentTarget.value })} />
          </label>
          <label>
            {words.form.comparator}
            <select
              value={each.comparator}
              onChange={(event) => set(each.key, { comparator: event.currentTarget.value as TypedMilestone['comparator'] })}
            >
              {comparators.map((comparator) => (
                <option key={comparator} value={comparator}>
                  {words.comparators[comparator]}
                </option>
              ))}
            </select>
          </label>
          <label>
            {words.form.goal}
            <input value={each.goal} title={words.form.goalHint} onChange={(event) => set(each.key, { goal: event.currentTarget.value })} />
          </label>
          <label className={styles['grow']}>
            {words.form.words}
            <input lang="vi" value={each.textVi} onChange={(event) => set(each.key, { textVi: event.currentTarget.value })} />
          </label>
          <button
            type="button"
            className={styles['remove']}
            aria-label={words.form.removeMilestone(i + 1)}
            onClick={() => onChange(milestones.filter(({ key }) => key !== each.key))}
          >
            ×
          </button>
        </div>
      ))}
      <small>{words.form.goalHint}</small>
      <button
        type="button"
        className={styles['link']}
        onClick={() =>
          onChange([...milestones, { key: next, year: '', comparator: '>=', goal: '', textVi: '', verification: 'unverified' }])
        }
      >
        {words.form.addMilestone}
      </button>
    </fieldset>
  )
}
