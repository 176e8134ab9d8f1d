import { shellWords } from '@moc/figures'
import { Outlet, useLocation } from '@tanstack/react-router'
import { useEffect, useMemo, useRef } from 'react'
import { useLanguage, useWords } from '../language/use-language.ts'
import { useShortcuts } from '../ui/use-shortcuts.ts'
import { Footer } from './footer.tsx'
import { Header } from './header.tsx'
import { KeyboardHelp } from './keyboard-help.tsx'
import styles from './shell.module.css'

/** What stands around every page. */
export function Shell() {
  const language = useLanguage()
  const words = useWords(shellWords)
  const search = useRef<HTMLInputElement>(null)
  const main = useRef<HTMLElement>(null)
  const help = useRef<HTMLDialogElement>(null)

  useEffect(() => {
    document.documentElement.lang = language
  }, [language])

  // Another page begins at its own beginning, for those who listen and for those who use the keyboard.
  const path = useLocation({ select: (location) => location.pathname })
  const shown = useRef(path)
  useEffect(() => {
    if (shown.current === path) return
    shown.current = path
    main.current?.focus({ preventScroll: true })
  }, [path])

  useShortcuts(useMemo(() => ({ '/': () => search.current?.focus(), '?': () => help.current?.showModal() }), []))

  return (
    <>
      <a className={styles['skip']} href="#content">
        {words.skipToContent}
      </a>
      <Header searchRef={search} />
      <main ref={main} id="content" tabIndex={-1} className={styles['main']}>
        <Outlet />
      </main>
      <Footer onHelp={() => help.current?.showModal()} />
      <KeyboardHelp dialogRef={help} />
    </>
  )
}
