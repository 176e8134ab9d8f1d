import { shellWords } from '@moc/figures'
import { Link } from '@tanstack/react-router'
import type { Ref } from 'react'
import { keepSelection } from '../address/keep-selection.ts'
import { useWords } from '../language/use-language.ts'
import styles from './header.module.css'
import { LanguageSwitch } from './language-switch.tsx'
import { Logo } from './logo.tsx'
import { SearchBox } from './search-box.tsx'

/** The product's name, the places that exist, the search, the language. */
export function Header({ searchRef }: { searchRef: Ref<HTMLInputElement> }) {
  const words = useWords(shellWords)
  return (
    <header className={styles['header']}>
      <div className={styles['inside']}>
        <Link
          to="/"
          search={(now) => keepSelection(now)}
          className={styles['brand']}
          aria-label={words.home}
          activeOptions={{ exact: true }}
          activeProps={{ 'aria-current': undefined }}
        >
          <Logo />
          <span>{words.productName}</span>
        </Link>
        <nav className={styles['nav']} aria-label={words.navigation}>
          <Link to="/" search={(now) => keepSelection(now)} activeOptions={{ exact: true, includeSearch: false }}>
            {words.overview}
          </Link>
          <Link to="/chi-tieu" search={(now) => keepSelection(now)} activeOptions={{ includeSearch: false }}>
            {words.targets}
          </Link>
          <Link to="/truoc-sau" search={(now) => ({ place: now.place })} activeOptions={{ includeSearch: false }}>
            {words.beforeAfter}
          </Link>
          <Link to="/du-lieu" activeOptions={{ includeSearch: false }}>
            {words.data}
          </Link>
          <Link to="/phuong-phap" activeOptions={{ includeSearch: false }}>
            {words.method}
          </Link>
        </nav>
        <SearchBox ref={searchRef} />
        <LanguageSwitch />
      </div>
    </header>
  )
}
