import type { BeforeAfterRowView, BeforeAfterView } from '@moc/contract'
import { beforeAfterWords, formatDate, type Language } from '@moc/figures'
import { useLanguage, useWords } from '../../language/use-language.ts'
import panel from '../../ui/panel.module.css'
import { nameEvent } from './name-event.ts'
import styles from './parts.module.css'
import { nameRow } from './say-row.ts'

/** Most rows that are named in one sentence. */
const mostNamed = 3

/** What the table shows and what it does not prove: other documents, breaks, series too short for any test, the rule. */
export function ConclusionPanel({ view }: { view: BeforeAfterView }) {
  const language = useLanguage()
  const words = useWords(beforeAfterWords).concluded
  const rows = view.groups.flatMap((group) => group.rows)
  const others = view.meanwhile.map((event) => `${nameEvent(event, language)} (${formatDate(event.issued)})`)
  const terms = sayTooShort(rows, language)
  return (
    <section className={`${panel['panel']} ${styles['parts']}`} aria-labelledby="concluded-title">
      <h2 id="concluded-title">{words.title}</h2>
      <p>
        {words.shows} <b>{words.change}</b>
        {words.notCause(nameEvent(view.event, language))} {others.length > 0 && `${words.meanwhile(others.join('; '))} `}
        {terms}
      </p>
      {listBreaks(rows, view.year, language).map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      <p className={panel['quiet']}>{words.rule}</p>
      {view.leftOut.length > 0 && (
        <details className={panel['quiet']}>
          <summary>{words.leftOut(view.leftOut.length)}</summary>
          {(['modelled', 'background'] as const).map((why) => {
            const names = view.leftOut.filter((one) => one.why === why).map((one) => nameRow(one, language))
            return names.length > 0 && <p key={why}>{`${words[why]} ${names.join('; ')}.`}</p>
          })}
        </details>
      )}
    </section>
  )
}

/** Rows so short that no trend test can reach 5%, in one sentence; empty where there are none. */
function sayTooShort(rows: readonly BeforeAfterRowView[], language: Language): string {
  const words = beforeAfterWords[language].concluded
  const short = rows.filter(({ conclusion }) => conclusion.mayNot.some(({ code }) => code === 'significance-impossible'))
  if (short.length === 0) return ''
  const counts = [...new Set(short.map(({ trend }) => trend?.n ?? 0))].toSorted((a, b) => a - b)
  const named = short.slice(0, mostNamed).map((row) => nameRow(row, language))
  const more = short.length > mostNamed ? [words.more(short.length - mostNamed)] : []
  return words.terms(
    counts.join(words.or),
    short.every(({ rhythm }) => rhythm === 'term'),
    [...named, ...more].join('; '),
  )
}

/** The breaks that parted values from those that are compared, each once. */
function listBreaks(rows: readonly BeforeAfterRowView[], eventYear: number, language: Language): string[] {
  const words = beforeAfterWords[language].concluded
  const sentences = rows.flatMap(({ choice }) =>
    choice.excluded.map(({ parted }) => {
      const why = language === 'en' ? (parted.whyEn ?? parted.why) : parted.why
      return parted.year >= eventYear ? words.breaks(parted.year, why) : words.breaksBefore(parted.year, why)
    }),
  )
  return [...new Set(sentences)]
}
