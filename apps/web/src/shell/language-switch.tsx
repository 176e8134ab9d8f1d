import { languages, shellWords, type Language } from '@moc/figures'
import { useNavigate } from '@tanstack/react-router'
import { storeLanguage } from '../language/stored-language.ts'
import { useLanguage, useWords } from '../language/use-language.ts'
import styles from './header.module.css'

/** Vietnamese or English: one switch, kept in the address and for the next visit. */
export function LanguageSwitch() {
  const language = useLanguage()
  const words = useWords(shellWords)
  const navigate = useNavigate()
  const choose = (chosen: Language) => {
    storeLanguage(chosen)
    void navigate({ to: '.', search: (now) => ({ ...now, lang: chosen === 'vi' ? undefined : chosen }), replace: true, resetScroll: false })
  }
  return (
    <div className={styles['languages']} role="group" aria-label={words.language}>
      {languages.map((one) => (
        <button key={one} type="button" aria-pressed={one === language} lang={one} onClick={() => choose(one)}>
          <span aria-hidden="true">{one.toUpperCase()}</span>
          <span className="visually-hidden">{words.languageNames[one]}</span>
        </button>
      ))}
    </div>
  )
}
