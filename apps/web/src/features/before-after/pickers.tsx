import type { BeforeAfterView } from '@moc/contract'
import { beforeAfterWords, formatYears } from '@moc/figures'
import { useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useMemo } from 'react'
import type { BeforeAfterSearch } from '../../address/searches.ts'
import { catalogueQuery } from '../../api/catalogue-query.ts'
import { useLanguage, useWords } from '../../language/use-language.ts'
import { PlacePicker } from '../../places/place-picker.tsx'
import styles from '../../ui/pickers.module.css'
import { SelectPicker } from '../../ui/select-picker.tsx'
import { listPlaces } from './list-places.ts'
import { listEvent } from './name-event.ts'

/** Years to each side that one may pick. */
const widths = [3, 5, 10, 15, 20, 30, 60]

/** What is compared: the event, the years before and after it, the place. Each choice goes to the address. */
export function Pickers({ view }: { view: BeforeAfterView }) {
  const language = useLanguage()
  const words = useWords(beforeAfterWords).pickers
  const navigate = useNavigate({ from: '/truoc-sau' })
  const { data: catalogue } = useQuery(catalogueQuery())
  const { event, events, place, window, year } = view
  const look = (part: BeforeAfterSearch) => void navigate({ search: (now) => ({ ...now, row: undefined, ...part }), resetScroll: false })
  const places = useMemo(() => listPlaces(catalogue?.places ?? [place], event.issued, language), [catalogue, place, event.issued, language])
  const thisYear = catalogue === undefined ? year + 10 : Number(catalogue.today.slice(0, 4))
  const firsts = listYears([...widths.map((n) => year - n), window.beforeFrom], (at) => at < year).toReversed()
  const lasts = listYears([...widths.map((n) => year + n).filter((at) => at <= thisYear), year + 10, window.afterTo], (at) => at >= year)

  return (
    <div className={styles['pickers']} role="group" aria-label={words.label}>
      <SelectPicker
        label={words.event}
        value={event.code}
        options={events.map((one) => ({ value: one.code, text: listEvent(one, language) }))}
        widest
        onChoose={(code) => look({ event: code, beforeFrom: undefined, afterTo: undefined })}
      />
      <SelectPicker
        label={words.before}
        value={window.beforeFrom}
        options={firsts.map((first) => ({ value: first, text: formatYears(first, window.beforeTo) }))}
        onChoose={(beforeFrom) => look({ beforeFrom })}
      />
      <SelectPicker
        label={words.after}
        value={window.afterTo}
        options={lasts.map((last) => ({ value: last, text: formatYears(window.afterFrom, last) }))}
        onChoose={(afterTo) => look({ afterTo })}
      />
      <PlacePicker place={place} groups={places} words={words} onChoose={(id) => look({ place: id })} />
    </div>
  )
}

function listYears(years: readonly number[], isOpen: (year: number) => boolean): number[] {
  return [...new Set(years.filter(isOpen))].toSorted((a, b) => a - b)
}
