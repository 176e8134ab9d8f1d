import type { CatalogueView } from '@moc/contract'
import type { Question } from '@moc/core'
import { importCheckWords, type Language } from '@moc/figures'
import { useId, useMemo } from 'react'
import { useLanguage, useWords } from '../../language/use-language.ts'
import { Combobox } from '../../ui/combobox.tsx'
import panel from '../../ui/panel.module.css'
import { listIndicators, listPlaces } from './choices.ts'
import styles from './questions-panel.module.css'
import { nameIndicator, namePlaceOf } from './say-difference.ts'

interface QuestionFieldProps {
  readonly question: Question
  /** Where it stands and how many cells hang on it. */
  readonly about: string
  /** The answer by which the file was read; undefined where there is none yet. */
  readonly given: string | undefined
  readonly value: string | undefined
  /** Whether the answers were taken over from an earlier file. */
  readonly remembered: boolean
  readonly catalogue: CatalogueView | undefined
  readonly onChoose: (value: string) => void
}

/** What may be answered besides the choices: an indicator or a place of the catalogue, a period, or nothing else. */
const others: Partial<Record<Question['code'], 'indicator' | 'place' | 'period'>> = {
  'indicator-missing': 'indicator',
  'indicator-fuzzy': 'indicator',
  'column-meaning': 'indicator',
  'place-ambiguous': 'place',
  'place-fuzzy': 'place',
  'place-missing': 'place',
  'period-missing': 'period',
}

/** One question with its choices; what custom suggests is marked, and chosen only by a person or by an earlier answer. */
export function QuestionField({ question, about, given, value, remembered, catalogue, onChoose }: QuestionFieldProps) {
  const language = useLanguage()
  const words = useWords(importCheckWords).questions
  const name = useId()
  const other = others[question.code]
  const free = value !== undefined && value !== '' && !question.choices.some((choice) => choice.value === value)
  return (
    <fieldset className={styles['question']}>
      <legend>
        {language === 'vi' ? question.message : question.messageEn} <span className={panel['quiet']}>{about}</span>
      </legend>
      {question.choices.map((choice) => {
        const { text, code } = splitCode(language === 'vi' ? choice.label : choice.labelEn)
        return (
          <label key={choice.value} className={styles['choice']}>
            <input type="radio" name={name} value={choice.value} checked={value === choice.value} onChange={() => onChoose(choice.value)} />
            <span>
              {text}
              {code !== null && <span className={styles['chip']}>{code}</span>}
              {choice.value === question.proposed && <span className={panel['quiet']}> {words.suggested}</span>}
              {remembered && choice.value === given && <span className={panel['quiet']}> {words.before}</span>}
            </span>
          </label>
        )
      })}
      {other !== undefined && (
        <Other kind={other} question={question} value={free ? value : ''} catalogue={catalogue} language={language} onChoose={onChoose} />
      )}
    </fieldset>
  )
}

interface OtherProps {
  readonly kind: 'indicator' | 'place' | 'period'
  readonly question: Question
  readonly value: string
  readonly catalogue: CatalogueView | undefined
  readonly language: Language
  readonly onChoose: (value: string) => void
}

/** An answer that is none of the choices. */
function Other({ kind, question, value, catalogue, language, onChoose }: OtherProps) {
  const words = importCheckWords[language].questions
  const label = words.otherOf(language === 'vi' ? question.message : question.messageEn)
  const groups = useMemo(
    () =>
      kind === 'indicator' ? listIndicators(catalogue, language, words.title) : kind === 'place' ? listPlaces(catalogue, language) : [],
    [kind, catalogue, language, words],
  )
  return (
    <div className={styles['other']}>
      {question.choices.length > 0 && <span aria-hidden="true">{words.other}</span>}
      {kind === 'period' ? (
        <input
          type="text"
          aria-label={label}
          placeholder={words.period}
          value={value}
          onChange={(event) => onChoose(event.currentTarget.value)}
        />
      ) : (
        <Combobox
          className={styles['combobox']}
          label={label}
          placeholder={kind === 'indicator' ? words.findIndicator : words.findPlace}
          groups={groups}
          value={
            value === '' ? '' : kind === 'indicator' ? nameIndicator(value, catalogue, language) : namePlaceOf(value, catalogue, language)
          }
          openAtOnce={false}
          nothing={words.nothing}
          count={words.count}
          onChoose={onChoose}
        />
      )}
    </div>
  )
}

/** A label with the code at its end apart, by which two places of one name are told from one another. */
function splitCode(label: string): { readonly text: string; readonly code: string | null } {
  const found = /^(.+) \(([0-9]{2,5})\)$/.exec(label)
  return found ? { text: found[1]!, code: found[2]! } : { text: label, code: null }
}
