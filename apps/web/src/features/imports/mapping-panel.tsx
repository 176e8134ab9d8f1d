import type { CatalogueView, ImportPageView } from '@moc/contract'
import { columnLetters, columnRoles, type ColumnRole, type Mapping, type UnderstoodTable } from '@moc/core'
import { formatPeriod, importTableWords } from '@moc/figures'
import { useMemo, useState } from 'react'
import { useLanguage, useWords } from '../../language/use-language.ts'
import button from '../../ui/button.module.css'
import { Combobox } from '../../ui/combobox.tsx'
import type { ChoiceGroup } from '../../ui/find-matches.ts'
import panel from '../../ui/panel.module.css'
import buttons from './buttons.module.css'
import { changeColumn, changeWhole } from './change-mapping.ts'
import { listIndicators, listPlaces } from './choices.ts'
import fields from './field.module.css'
import styles from './mapping-panel.module.css'
import { nameIndicator, namePlaceOf } from './say-difference.ts'
import type { ImportActions } from './use-import-actions.ts'

interface MappingPanelProps {
  readonly table: UnderstoodTable
  readonly page: ImportPageView
  readonly catalogue: CatalogueView | undefined
  readonly actions: ImportActions
  readonly onDone: () => void
}

const columnsAtOnce = 24
/** The key of the choice that takes what was said by hand back. */
const fromFile = ''

/** What each column is and what holds for the whole table: filled in with what was understood, to be changed by a person. */
export function MappingPanel({ table, page, catalogue, actions, onDone }: MappingPanelProps) {
  const language = useLanguage()
  const words = useWords(importTableWords)
  const say = words.mapping
  const [mapping, setMapping] = useState<Mapping>(page.mapping ?? { version: 1 })
  const [shown, setShown] = useState(columnsAtOnce)
  const back: ChoiceGroup = useMemo(() => ({ title: say.fromFile, choices: [{ key: fromFile, text: say.fromFile }] }), [say])
  const indicators = useMemo(() => [back, ...listIndicators(catalogue, language, say.indicator)], [back, catalogue, language, say])
  const places = useMemo(() => [back, ...listPlaces(catalogue, language)], [back, catalogue, language])
  const whole = (part: Parameters<typeof changeWhole>[1]) => setMapping(changeWhole(mapping, part))
  const column = (index: number, part: Parameters<typeof changeColumn>[2]) => setMapping(changeColumn(mapping, index, part))
  const find = { placeholder: say.find, openAtOnce: true, nothing: say.nothing, count: say.count } as const
  const apply = async (next: Mapping | null) => {
    if (await actions.answer(page.answers, next)) onDone()
  }
  return (
    <div className={styles['mapping']}>
      <h3>{say.title}</h3>
      <p className={panel['quiet']}>{say.text}</p>
      <fieldset className={styles['whole']}>
        <legend>
          {say.whole} <span className={panel['quiet']}>{say.wholeText}</span>
        </legend>
        <div className={fields['field']}>
          <span aria-hidden="true">{say.indicator}</span>
          <Combobox
            {...find}
            label={say.indicator}
            groups={indicators}
            value={mapping.indicator === undefined ? say.fromFile : nameIndicator(mapping.indicator, catalogue, language)}
            onChoose={(key) => whole({ indicator: key })}
          />
        </div>
        <div className={fields['field']}>
          <span aria-hidden="true">{say.place}</span>
          <Combobox
            {...find}
            label={say.place}
            groups={places}
            value={mapping.place === undefined ? say.fromFile : namePlaceOf(mapping.place, catalogue, language)}
            onChoose={(key) => whole({ place: key })}
          />
        </div>
        <label className={fields['field']}>
          <span>{say.period}</span>
          <input
            type="text"
            placeholder={say.periodHint}
            value={mapping.period ?? ''}
            onChange={(event) => whole({ period: event.currentTarget.value })}
          />
        </label>
        <label className={fields['field']}>
          <span>{say.source}</span>
          <input type="text" value={mapping.source ?? ''} onChange={(event) => whole({ source: event.currentTarget.value })} />
        </label>
        <label className={fields['field']}>
          <span>{say.numberFormat}</span>
          <select value={mapping.numberFormat ?? ''} onChange={(event) => whole({ numberFormat: event.currentTarget.value })}>
            <option value="">{say.fromFile}</option>
            <option value="vi">{say.formats.vi}</option>
            <option value="en">{say.formats.en}</option>
          </select>
        </label>
      </fieldset>
      <ul className={styles['columns']}>
        {table.columns.slice(0, shown).map(({ index, header, role, period, indicator }) => {
          const letter = columnLetters(index)
          const said = mapping.columns?.find((one) => one.index === index)
          return (
            <li key={index}>
              <p className={styles['name']}>
                <b>{letter}</b> <span lang="vi">{header}</span>
              </p>
              <label className={fields['field']}>
                <span>{say.role}</span>
                <select
                  aria-label={say.roleOf(letter)}
                  value={said?.role ?? ''}
                  onChange={(event) => column(index, { role: event.currentTarget.value as ColumnRole | '' })}
                >
                  <option value="">{say.fromFileOf(words.columns[role])}</option>
                  {columnRoles.map((one) => (
                    <option key={one} value={one}>
                      {words.columns[one]}
                    </option>
                  ))}
                </select>
              </label>
              {(said?.role ?? role) === 'value' && (
                <>
                  <div className={fields['field']}>
                    <span aria-hidden="true">{say.indicator}</span>
                    <Combobox
                      {...find}
                      label={say.indicatorOf(letter)}
                      groups={indicators}
                      value={
                        said?.indicator !== undefined
                          ? nameIndicator(said.indicator, catalogue, language)
                          : indicator === undefined
                            ? say.fromFile
                            : say.fromFileOf(nameIndicator(indicator, catalogue, language))
                      }
                      onChoose={(key) => column(index, { indicator: key })}
                    />
                  </div>
                  <label className={fields['field']}>
                    <span>{say.period}</span>
                    <input
                      type="text"
                      aria-label={say.periodOf(letter)}
                      placeholder={period === undefined ? say.periodHint : say.fromFileOf(formatPeriod(period, language))}
                      value={said?.period ?? ''}
                      onChange={(event) => column(index, { period: event.currentTarget.value })}
                    />
                  </label>
                </>
              )}
            </li>
          )
        })}
      </ul>
      {table.columns.length > shown && (
        <button type="button" className={button['link']} onClick={() => setShown(shown + columnsAtOnce)}>
          {say.moreColumns(Math.min(columnsAtOnce, table.columns.length - shown))}
        </button>
      )}
      <div className={buttons['buttons']}>
        <button type="button" className={button['primary']} disabled={actions.working !== null} onClick={() => void apply(mapping)}>
          {actions.working === 'answer' ? say.applying : say.apply}
        </button>
        <button type="button" className={button['button']} disabled={actions.working !== null} onClick={() => void apply(null)}>
          {say.reset}
        </button>
      </div>
    </div>
  )
}
