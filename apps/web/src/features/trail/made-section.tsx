import type { VersionView } from '@moc/contract'
import { columnLetters, type Mapping } from '@moc/core'
import { importCheckWords, importTableWords, trailWords } from '@moc/figures'
import { useQuery } from '@tanstack/react-query'
import { catalogueQuery } from '../../api/catalogue-query.ts'
import { useLanguage, useWords } from '../../language/use-language.ts'
import { Facts, type Fact } from './facts.tsx'
import styles from './trail-view.module.css'

/** The answers and the mapping that turned a cell into this number, and the reasons that were given, in plain words. */
export function MadeSection({ version: { origin } }: { version: VersionView }) {
  const words = useWords(trailWords).made
  const checks = useWords(importCheckWords)
  const sayAnswer = useSayAnswer()
  const mapping = useDescribeMapping(origin.mapping as Mapping | null)
  const answers = Object.entries(origin.answers ?? {}).map(([id, value]): Fact => {
    const { code, about } = splitId(id)
    const name = (words.questions as Readonly<Record<string, string>>)[code] ?? code
    return { name: about === '' ? name : `${name} “${about}”`, text: sayAnswer(value) }
  })
  const reasons = Object.entries(origin.reasons ?? {}).map(([code, why]): Fact => ({
    name: code === '*' ? words.everyRemark : ((checks.kinds as Readonly<Record<string, string>>)[code] ?? code),
    text: why,
  }))
  const none = answers.length + mapping.length + reasons.length === 0
  return (
    <section className={styles['section']}>
      <h3>{words.title}</h3>
      {none && <p>{origin.kind === 'catalogue' ? words.shipped : words.plain}</p>}
      <Group title={words.answers} facts={answers} />
      <Group title={words.mapping} facts={mapping} />
      <Group title={words.reasons} facts={reasons} />
    </section>
  )
}

function Group({ title, facts }: { title: string; facts: readonly Fact[] }) {
  if (facts.length === 0) return null
  return (
    <>
      <h4>{title}</h4>
      <Facts facts={facts} />
    </>
  )
}

/** A question's id is its code and what it is about. */
function splitId(id: string): { code: string; about: string } {
  const colon = id.indexOf(':')
  return colon < 0 ? { code: id, about: '' } : { code: id.slice(0, colon), about: id.slice(colon + 1) }
}

/** Says an answer: a word that every file may give, the name of an indicator or a place, or the text itself. */
function useSayAnswer(): (value: string) => string {
  const language = useLanguage()
  const words = useWords(trailWords).made
  const { data: catalogue } = useQuery(catalogueQuery())
  return (value) => {
    const known = catalogue?.indicators.find(({ code }) => code === value) ?? catalogue?.places.find(({ id }) => id === value)
    return words.answer[value] ?? (known ? (language === 'vi' ? known.nameVi : known.nameEn) : value)
  }
}

function useDescribeMapping(mapping: Mapping | null): Fact[] {
  const words = useWords(trailWords).made
  const roles = useWords(importTableWords).columns
  const sayAnswer = useSayAnswer()
  if (mapping === null) return []
  const { sheet, numberFormat, columns = [], indicator, place, period, source, series, skipLines = [] } = mapping
  const whole = [
    ...(indicator === undefined ? [] : [`${words.indicator}: ${sayAnswer(indicator)}`]),
    ...(place === undefined ? [] : [`${words.place}: ${sayAnswer(place)}`]),
    ...(period === undefined ? [] : [`${words.period}: ${period}`]),
    ...(source === undefined ? [] : [`${words.source}: ${source}`]),
    ...(series === undefined ? [] : [`${words.series}: ${series}`]),
  ]
  return [
    ...(sheet === undefined ? [] : [{ name: words.sheet, text: sheet }]),
    ...(numberFormat === undefined ? [] : [{ name: words.numberFormat, text: sayAnswer(numberFormat) }]),
    ...(whole.length === 0 ? [] : [{ name: words.whole, text: whole.join('; ') }]),
    ...columns.map((column) => ({
      name: words.column(columnLetters(column.index)),
      text: [
        ...(column.role === undefined ? [] : [roles[column.role]]),
        ...(column.indicator === undefined ? [] : [sayAnswer(column.indicator)]),
        ...(column.period === undefined ? [] : [`${words.period} ${column.period}`]),
      ].join('; '),
    })),
    ...(skipLines.length === 0 ? [] : [{ name: words.lines, text: words.skipped(skipLines.join(', ')) }]),
  ]
}
