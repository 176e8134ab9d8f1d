import type { EditableMilestone } from '@moc/contract'
import { catalogueEditWords, formatExact, sharedWords } from '@moc/figures'
import { useLanguage, useWords } from '../../language/use-language.ts'
import { writeGoal } from './goal-text.ts'

/** How the value of a field is written for a reader, by the field's name. */
export function useWriteField(): (field: string, value: unknown) => string {
  const language = useLanguage()
  const words = useWords(catalogueEditWords)
  const shared = useWords(sharedWords)
  const named: Readonly<Record<string, Readonly<Record<string, string>>>> = {
    scale: words.scales,
    direction: words.directions,
    kind: words.kinds,
    verification: shared.verifications,
  }
  return (field, value) => {
    if (value === null || value === undefined || value === '') return words.preview.nothing
    if (typeof value === 'number') return formatExact(value, language)
    if (field === 'milestones') {
      return (value as readonly EditableMilestone[])
        .map((each) =>
          `${each.year ?? words.form.everyYear}: ${shared.comparators[each.comparator]} ${writeGoal(each.value, language, formatExact)}`.replace(
            / {2,}/,
            ' ',
          ),
        )
        .join('; ')
    }
    if (Array.isArray(value)) return value.length === 0 ? words.preview.nothing : value.join('; ')
    const text = typeof value === 'string' ? value : JSON.stringify(value)
    return named[field]?.[text] ?? text
  }
}
