import type { CatalogueView } from '@moc/contract'
import { importStartWords } from '@moc/figures'
import { useMemo, useState } from 'react'
import { useLanguage, useWords } from '../../language/use-language.ts'
import button from '../../ui/button.module.css'
import { Combobox } from '../../ui/combobox.tsx'
import panel from '../../ui/panel.module.css'
import { listPlaces } from './choices.ts'
import fields from './field.module.css'
import { formAddress } from './file-addresses.ts'
import styles from './form-download.module.css'
import { namePlaceOf } from './say-difference.ts'

/** A form to fill in: of which strategy, for which place and year. */
export function FormDownload({ catalogue }: { catalogue: CatalogueView | undefined }) {
  const language = useLanguage()
  const words = useWords(importStartWords).form
  const groups = useMemo(() => listPlaces(catalogue, language), [catalogue, language])
  const lastYear = catalogue === undefined ? '' : String(Number(catalogue.today.slice(0, 4)) - 1)
  const [chosen, setChosen] = useState<{ strategy?: string; place?: string; year?: string }>({})
  if (catalogue === undefined || catalogue.strategies.length === 0) return null
  const strategy = chosen.strategy ?? catalogue.strategies[0]!.code
  const place = chosen.place ?? catalogue.places.find(({ level }) => level === 'nation')?.id ?? ''
  const year = chosen.year ?? lastYear
  const wellSaid = /^(19|20|21)\d\d$/.test(year) && Number(year) <= 2100
  return (
    <section className={`${panel['panel']} screen-only`}>
      <h2>{words.title}</h2>
      <p className={panel['quiet']}>{words.text}</p>
      <div className={styles['fields']}>
        <label className={fields['field']} data-wide="">
          <span>{words.strategy}</span>
          <select value={strategy} onChange={(event) => setChosen({ ...chosen, strategy: event.currentTarget.value })}>
            {catalogue.strategies.map((one) => (
              <option key={one.code} value={one.code} lang={language}>
                {language === 'vi' ? one.shortVi : one.shortEn} ({one.from}–{one.to ?? '…'})
              </option>
            ))}
          </select>
        </label>
        <div className={fields['field']}>
          <span aria-hidden="true">{words.place}</span>
          <Combobox
            label={words.place}
            placeholder={words.findPlace}
            groups={groups}
            value={namePlaceOf(place, catalogue, language)}
            openAtOnce
            nothing={words.noPlace}
            count={words.placeCount}
            onChoose={(key) => setChosen({ ...chosen, place: key })}
          />
        </div>
        <label className={fields['field']}>
          <span>{words.year}</span>
          <input
            type="text"
            inputMode="numeric"
            maxLength={4}
            value={year}
            aria-invalid={!wellSaid}
            onChange={(event) => setChosen({ ...chosen, year: event.currentTarget.value })}
          />
        </label>
      </div>
      <a className={button['button']} href={formAddress(strategy, place === '' ? null : place, wellSaid ? Number(year) : null)} download>
        {words.button}
      </a>
    </section>
  )
}
