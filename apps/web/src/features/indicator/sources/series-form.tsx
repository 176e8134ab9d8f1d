import { endpoints, type SourcesView } from '@moc/contract'
import { sourceWords } from '@moc/figures'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useEffect, useId, useRef, useState } from 'react'
import { callApi } from '../../../api/call-api.ts'
import { useWords } from '../../../language/use-language.ts'
import button from '../../../ui/button.module.css'
import panel from '../../../ui/panel.module.css'
import { ProblemPanel } from '../../../ui/problem-panel.tsx'
import { nameSeries } from './name-series.ts'
import styles from './sources.module.css'

/** Chooses which series is used, here or at every place, with the reason; afterwards every answer is asked for anew. */
export function SeriesForm({
  sources,
  place,
  onDone,
  onCancel,
}: {
  sources: SourcesView
  place: string
  onDone: (series: string) => void
  onCancel: () => void
}) {
  const words = useWords(sourceWords)
  const id = useId()
  const first = useRef<HTMLSelectElement>(null)
  const queryClient = useQueryClient()
  const [series, setSeries] = useState(sources.series.find((one) => one.series !== sources.used)!.series)
  const [everywhere, setEverywhere] = useState(false)
  const [why, setWhy] = useState('')
  const [by, setBy] = useState('')
  const [tried, setTried] = useState(false)
  const choose = useMutation({
    mutationFn: () =>
      callApi(endpoints.chooseSource, {
        params: { code: sources.indicator },
        body: { series, place: everywhere ? null : sources.place, why: why.trim(), ...(by.trim() === '' ? {} : { by: by.trim() }) },
      }),
    onSuccess: () => {
      void queryClient.invalidateQueries()
      onDone(series)
    },
  })
  useEffect(() => first.current?.focus(), [])
  const whyMissing = why.trim().length < 3
  return (
    <form
      className={styles['form']}
      aria-labelledby={`${id}-title`}
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        setTried(true)
        if (whyMissing) document.getElementById(`${id}-why`)?.focus()
        else choose.mutate()
      }}
    >
      <h3 id={`${id}-title`}>{words.form.title}</h3>
      <label htmlFor={`${id}-series`}>{words.form.series}</label>
      <select ref={first} id={`${id}-series`} value={series} onChange={(event) => setSeries(event.currentTarget.value)}>
        {sources.series.map((one) => (
          <option key={one.series} value={one.series}>
            {nameSeries(one.series, words.main)} ({words.points(one.points)}){one.series === sources.used ? `, ${words.used}` : ''}
          </option>
        ))}
      </select>
      <fieldset>
        <legend>{words.form.where}</legend>
        <label>
          <input type="radio" name={`${id}-where`} checked={!everywhere} onChange={() => setEverywhere(false)} /> {words.form.here(place)}
        </label>
        <label>
          <input type="radio" name={`${id}-where`} checked={everywhere} onChange={() => setEverywhere(true)} /> {words.form.everywhere}
        </label>
      </fieldset>
      <label htmlFor={`${id}-why`}>{words.form.why}</label>
      <textarea
        id={`${id}-why`}
        rows={2}
        maxLength={500}
        value={why}
        aria-invalid={tried && whyMissing}
        aria-describedby={`${id}-why-hint`}
        onChange={(event) => setWhy(event.currentTarget.value)}
      />
      <small id={`${id}-why-hint`} role={tried && whyMissing ? 'alert' : undefined} data-wrong={tried && whyMissing ? '' : undefined}>
        {tried && whyMissing ? words.form.whyMissing : words.form.whyHint}
      </small>
      <label htmlFor={`${id}-by`}>{words.form.by}</label>
      <input
        id={`${id}-by`}
        maxLength={100}
        value={by}
        aria-describedby={`${id}-by-hint`}
        onChange={(event) => setBy(event.currentTarget.value)}
      />
      <small id={`${id}-by-hint`}>{words.form.byHint}</small>
      <p className={panel['quiet']}>{words.form.effect}</p>
      {choose.error !== null && <ProblemPanel error={choose.error} />}
      <div className={styles['buttons']}>
        <button type="submit" className={styles['primary']} disabled={choose.isPending}>
          {choose.isPending ? words.form.saving : words.form.save}
        </button>
        <button type="button" className={button['small']} onClick={onCancel}>
          {words.form.cancel}
        </button>
      </div>
    </form>
  )
}
