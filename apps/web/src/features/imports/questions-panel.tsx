import type { CatalogueView, ImportPageView } from '@moc/contract'
import { columnLetters, type Answers, type Question } from '@moc/core'
import { formatNumber, importCheckWords } from '@moc/figures'
import { useState } from 'react'
import { useLanguage, useWords } from '../../language/use-language.ts'
import button from '../../ui/button.module.css'
import panel from '../../ui/panel.module.css'
import buttons from './buttons.module.css'
import { KeptTemplates } from './kept-templates.tsx'
import { QuestionField } from './question-field.tsx'
import styles from './questions-panel.module.css'
import { partId } from './steps.tsx'
import type { ImportActions } from './use-import-actions.ts'

interface QuestionsPanelProps {
  readonly page: ImportPageView
  /** Choices that may be made and that nothing waits for. */
  readonly offers: readonly Question[]
  readonly catalogue: CatalogueView | undefined
  readonly actions: ImportActions
}

/** Everything that the file could not decide, asked once; nothing is chosen for a person, only suggested. */
export function QuestionsPanel({ page, offers, catalogue, actions }: QuestionsPanelProps) {
  const language = useLanguage()
  const words = useWords(importCheckWords).questions
  const [chosen, setChosen] = useState<Answers>({})
  const { questions, answers } = page
  const now = { ...answers, ...chosen }
  const left = questions.filter(({ id }) => now[id] === undefined || now[id] === '').length
  const silent = Object.keys(answers).filter((id) => !questions.some((question) => question.id === id)).length
  const changed = Object.entries(chosen).some(([id, value]) => value !== '' && value !== answers[id])
  const apply = async (next: Answers) => {
    const said = Object.fromEntries(Object.entries(next).filter(([, value]) => value !== ''))
    if (await actions.answer(said, page.mapping)) setChosen({})
  }
  const describe = ({ line, column, cells }: Question) =>
    [
      line !== undefined && words.line(line),
      line === undefined && column !== undefined && words.column(columnLetters(column)),
      words.cells(formatNumber(cells, 0, language), cells),
    ]
      .filter(Boolean)
      .join(' · ')
  const field = (question: Question) => (
    <QuestionField
      key={question.id}
      question={question}
      about={describe(question)}
      given={answers[question.id]}
      value={now[question.id]}
      remembered={page.remembered !== null}
      catalogue={catalogue}
      onChoose={(value) => setChosen({ ...chosen, [question.id]: value })}
    />
  )
  const applying = (
    <div className={`${buttons['buttons']} ${styles['apply']}`}>
      <button type="submit" className={button[left > 0 ? 'primary' : 'button']} disabled={!changed || actions.working !== null}>
        {actions.working === 'answer' ? words.applying : words.apply}
      </button>
      {left > 0 && questions.length > 1 && <span className={panel['quiet']}>{words.left(left)}</span>}
    </div>
  )
  return (
    <section className={panel['panel']} id={partId('questions')} tabIndex={-1} aria-labelledby="questions-title">
      <div className={panel['head']}>
        <h2 id="questions-title">{words.title}</h2>
        {questions.length > 0 && <p>{words.once(questions.length)}</p>}
      </div>
      <form
        onSubmit={(event) => {
          event.preventDefault()
          void apply(now)
        }}
      >
        {questions.length === 0 && <p>{silent > 0 ? words.allAnswered : words.none}</p>}
        {questions.map(field)}
        {offers.length > 0 && (
          <details className={styles['offers']}>
            <summary>{words.offers}</summary>
            <p className={panel['quiet']}>{words.optional}</p>
            {offers.map(field)}
            {questions.length === 0 && applying}
          </details>
        )}
        {questions.length > 0 && applying}
      </form>
      {silent > 0 && (
        <p className={panel['quiet']}>
          {words.given(silent)}.{' '}
          <button
            type="button"
            className={button['link']}
            disabled={actions.working !== null}
            onClick={() => void actions.answer({}, page.mapping)}
          >
            {words.again}
          </button>
        </p>
      )}
      <div className={panel['quiet']}>
        {words.remember} <KeptTemplates />
      </div>
    </section>
  )
}
