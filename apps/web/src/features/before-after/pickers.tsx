import type { BeforeAfterView } from '@moc/contract'
import { beforeAfterWords, formatYears } from '@moc/figures'
import { useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useId } from 'react'
import { catalogueQuery } from '../../api/catalogue-query.ts'
import { useLanguage, useWords } from '../../language/use-language.ts'
import type { BeforeAfterSearch } from '../../router.tsx'
import { PickerArrow } from '../../ui/picker-arrow.tsx'
import styles from '../../ui/pickers.module.css'
import { listEvent } from './name-event.ts'
import { PlaceChoice } from './place-choice.tsx'

/** Years to each side that one may pick. */
const widths = [3, 5, 10, 15, 20, 30, 60]

/** What is compared: the event, the years before and after it, the place. Each choice goes to the address. */
export function Pickers({ view }: { view: BeforeAfterView }) {
  const language = useLanguage()
  const words = useWords(beforeAfterWords).pickers
  const id = useId()
  const navigate = useNavigate({ from: '/truoc-sau' })
  const { data: catalogue } = useQuery(catalogueQuery())
  const { event, events, place, window, year } = view
  const look = (part: BeforeAfterSearch) => void navigate({ search: (now) => ({ ...now, row: undefined, ...part }), resetScroll: false })
  const thisYear = catalogue === undefined ? year + 10 : Number(catalogue.today.slice(0, 4))
  const firsts = listYears([...widths.map((n) => year - n), window.beforeFrom], (at) => at < year).toReversed()
  const lasts = listYears([...widths.map((n) => year + n).filter((at) => at <= thisYear), year + 10, window.afterTo], (at) => at >= year)

  return (
    <div className={styles['pickers']} role="group" aria-label={words.label}>
      <div className={`${styles['picker']} ${styles['widest']}`}>
        <label htmlFor={`${id}-event`}>{words.event}</label>
        <select
          id={`${id}-event`}
          value={event.code}
          onChange={({ currentTarget }) => look({ event: currentTarget.value, beforeFrom: undefined, afterTo: undefined })}
        >
          {events.map((one) => (
            <option key={one.code} value={one.code}>
              {listEvent(one, language)}
            </option>
          ))}
        </select>
        <PickerArrow />
      </div>
      <div className={styles['picker']}>
        <label htmlFor={`${id}-before`}>{words.before}</label>
        <select
          id={`${id}-before`}
          value={window.beforeFrom}
          onChange={({ currentTarget }) => look({ beforeFrom: Number(currentTarget.value) })}
        >
          {firsts.map((first) => (
            <option key={first} value={first}>
              {formatYears(first, window.beforeTo)}
            </option>
          ))}
        </select>
        <PickerArrow />
      </div>
      <div className={styles['picker']}>
        <label htmlFor={`${id}-after`}>{words.after}</label>
        <select id={`${id}-after`} value={window.afterTo} onChange={({ currentTarget }) => look({ afterTo: Number(currentTarget.value) })}>
          {lasts.map((last) => (
            <option key={last} value={last}>
              {formatYears(window.afterFrom, last)}
            </option>
          ))}
        </select>
        <PickerArrow />
      </div>
      <div className={styles['picker']}>
        <span aria-hidden="true" className={styles['label']}>
          {words.place}
        </span>
        <PlaceChoice places={catalogue?.places ?? [place]} place={place} day={event.issued} onChoose={(id) => look({ place: id })} />
        <PickerArrow />
      </div>
    </div>
  )
}

function listYears(years: readonly number[], isOpen: (year: number) => boolean): number[] {
  return [...new Set(years.filter(isOpen))].toSorted((a, b) => a - b)
}
