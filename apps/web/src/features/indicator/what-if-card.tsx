import type { WhatIfPart } from '@moc/contract'
import type { AssessmentRow } from '@moc/core'
import { formatBand, nearestStep, sayTick, sayWhatIf, whatIfWords } from '@moc/figures'
import { useId, useState } from 'react'
import { useLanguage, useWords } from '../../language/use-language.ts'
import button from '../../ui/button.module.css'
import panel from '../../ui/panel.module.css'
import { PaceBox } from './pace-box.tsx'
import styles from './what-if-card.module.css'
import { WhatIfSlider } from './what-if-slider.tsx'

/** What the chance would be at another pace or for another year: read from a table, so that it answers at once. */
export function WhatIfCard({ table, row }: { table: WhatIfPart; row: AssessmentRow }) {
  const language = useLanguage()
  const words = useWords(whatIfWords)
  const id = useId()
  const start = nearestStep(table, table.paceSoFar ?? 0)
  const [pace, setPace] = useState(start)
  const [year, setYear] = useState(Math.max(0, table.years.indexOf(row.horizon)))
  const said = sayWhatIf(table, row, { pace, year }, language)
  const tick = sayTick(table, row, language)
  const up = table.direction === 1
  return (
    <section className={`${panel['panel']} ${styles['card']}`}>
      <div className={styles['head']}>
        <h2>{words.title(up)}</h2>
        <PaceBox table={table} index={pace} onIndex={setPace} />
      </div>
      <WhatIfSlider table={table} index={pace} onIndex={setPace} label={words.slider(up)} said={said.pace} />
      {tick !== null && <p className={panel['quiet']}>{tick}</p>}
      <div className={styles['levers']}>
        <label htmlFor={id}>{words.year}</label>
        <select id={id} value={year} onChange={({ target }) => setYear(Number(target.value))}>
          {table.years.map((each, i) => (
            <option key={each} value={i}>
              {each}
            </option>
          ))}
        </select>
        <button type="button" className={button['small']} onClick={() => setPace(start)}>
          {words.reset}
        </button>
        {table.paceNeeded !== null && table.paceNeeded !== 0 && (
          <button type="button" className={button['small']} onClick={() => setPace(nearestStep(table, table.paceNeeded!))}>
            {words.needed}
          </button>
        )}
      </div>
      <output className={styles['answer']}>
        <span>
          {said.pace}: {said.chance.about} <b>{said.chance.band}</b>
        </span>
        <span>
          {said.attained.about} {said.attained.year !== null && <b>{said.attained.year}</b>}
        </span>
      </output>
      <p className={panel['quiet']}>
        {words.honest} {words.forecast(formatBand(table.forecast.chances[year] ?? 0, language))}
      </p>
    </section>
  )
}
