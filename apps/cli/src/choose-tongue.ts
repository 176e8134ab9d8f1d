import type { Language } from '@moc/use-cases'

/** The language of help: `MOC_LANG`, else English where the terminal speaks English, else Vietnamese. */
export function chooseTongue(environment: NodeJS.ProcessEnv): Language {
  const said = environment['MOC_LANG'] || environment['LC_ALL'] || environment['LC_MESSAGES'] || environment['LANG'] || ''
  return /^en/i.test(said) ? 'en' : 'vi'
}
