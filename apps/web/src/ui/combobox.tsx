import { useId, useRef, useState, type KeyboardEvent, type Ref } from 'react'
import { findMatches, type ChoiceGroup } from './find-matches.ts'
import styles from './combobox.module.css'

export interface ComboboxProps {
  /** Names the field for everyone who does not see it. */
  readonly label: string
  readonly placeholder: string
  readonly groups: readonly ChoiceGroup[]
  /** What stands in the field while nobody types in it. */
  readonly value: string
  /** Whether the whole list opens before anything is typed. */
  readonly openAtOnce: boolean
  readonly nothing: (text: string) => string
  readonly count: (n: number) => string
  readonly onChoose: (key: string) => void
  readonly ref?: Ref<HTMLInputElement>
  readonly className?: string | undefined
  readonly listAtEnd?: boolean
}

/** A field that finds while one types: with and without diacritics, by keyboard and by pointer. */
export function Combobox({
  label,
  placeholder,
  groups,
  value,
  openAtOnce,
  nothing,
  count,
  onChoose,
  ref,
  className,
  listAtEnd,
}: ComboboxProps) {
  const id = useId()
  const list = useRef<HTMLDivElement>(null)
  const [text, setText] = useState<string | null>(null)
  const [edited, setEdited] = useState(false)
  const [active, setActive] = useState(0)
  // What stood there before one typed is what is chosen, not what is looked for.
  const typed = edited ? (text ?? '') : ''
  const open = text !== null && (openAtOnce || typed.trim() !== '')
  const found = open ? findMatches(groups, typed) : []
  const options = found.flatMap((group) => group.choices)
  const current = options[Math.min(active, options.length - 1)]

  const show = (position: number) => {
    setActive(position)
    list.current?.querySelector(`[data-position="${position}"]`)?.scrollIntoView({ block: 'nearest' })
  }
  const choose = (key: string) => {
    setText(null)
    onChoose(key)
  }
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault()
      if (!open) return setText(value)
      const step = event.key === 'ArrowDown' ? 1 : -1
      if (options.length > 0) show((active + step + options.length) % options.length)
    } else if (event.key === 'Enter' && open && current) {
      event.preventDefault()
      choose(current.key)
      event.currentTarget.blur()
    } else if (event.key === 'Escape') {
      // The list closes and the field keeps the focus, so that nobody loses their place.
      if (text !== null) event.stopPropagation()
      setText(null)
      setEdited(false)
    }
  }

  return (
    <div className={`${styles['combobox']} ${className ?? ''}`}>
      <input
        ref={ref}
        type="text"
        role="combobox"
        aria-label={label}
        aria-expanded={open}
        aria-controls={`${id}-list`}
        aria-autocomplete="list"
        {...(open && current ? { 'aria-activedescendant': `${id}-${options.indexOf(current)}` } : {})}
        autoComplete="off"
        spellCheck={false}
        placeholder={placeholder}
        value={text ?? value}
        onFocus={(event) => {
          setText(value)
          setEdited(false)
          setActive(0)
          event.currentTarget.select()
        }}
        onBlur={() => setText(null)}
        onChange={(event) => {
          setText(event.currentTarget.value)
          setEdited(true)
          setActive(0)
        }}
        onKeyDown={onKeyDown}
      />
      <div
        ref={list}
        id={`${id}-list`}
        role="listbox"
        aria-label={label}
        className={styles['list']}
        data-end={listAtEnd ? '' : undefined}
        hidden={!open || options.length === 0}
        // The field keeps the focus: pressing in the list must not close it before the choice is made.
        onPointerDown={(event) => event.preventDefault()}
      >
        {found.map((group) => (
          <div key={group.title} role="group" aria-label={group.title}>
            <div className={styles['group']} aria-hidden="true">
              {group.title}
            </div>
            {group.choices.map((choice) => {
              const here = options.indexOf(choice)
              return (
                <div
                  key={choice.key}
                  id={`${id}-${here}`}
                  role="option"
                  aria-selected={choice === current}
                  data-position={here}
                  className={styles['option']}
                  onPointerMove={() => setActive(here)}
                  onClick={() => {
                    choose(choice.key)
                    ;(document.activeElement as HTMLElement | null)?.blur()
                  }}
                >
                  <span>{choice.text}</span>
                  {choice.note && <span className={styles['note']}>{choice.note}</span>}
                </div>
              )
            })}
          </div>
        ))}
      </div>
      {open && options.length === 0 && <p className={styles['nothing']}>{nothing(typed)}</p>}
      <span className="visually-hidden" role="status">
        {open && typed !== '' ? (options.length === 0 ? nothing(typed) : count(options.length)) : ''}
      </span>
    </div>
  )
}
