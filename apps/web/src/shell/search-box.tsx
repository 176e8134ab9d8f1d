import type { CatalogueView } from '@moc/contract'
import { formatDate, shellWords } from '@moc/figures'
import { useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useMemo, type Ref } from 'react'
import { keepSelection } from '../address/keep-selection.ts'
import { catalogueQuery } from '../api/catalogue-query.ts'
import { useLanguage, useWords } from '../language/use-language.ts'
import { addressOfPlace } from '../places/address-of-place.ts'
import { Combobox } from '../ui/combobox.tsx'
import type { ChoiceGroup } from '../ui/find-matches.ts'
import styles from './header.module.css'

/** Finds an indicator by name, code or target number, and a place by name or code. */
export function SearchBox({ ref }: { ref: Ref<HTMLInputElement> }) {
  const language = useLanguage()
  const words = useWords(shellWords).search
  const navigate = useNavigate()
  const { data } = useQuery(catalogueQuery())
  const groups = useMemo(() => (data ? listChoices(data, language) : []), [data, language])

  const choose = (key: string) => {
    const [kind, id] = [key.slice(0, 1), key.slice(2)]
    if (kind === 'i') void navigate({ to: '/chi-tieu/$code', params: { code: id }, search: (now) => keepSelection(now) })
    else void navigate({ to: '/', search: (now) => ({ ...keepSelection(now), place: id }) })
  }
  return (
    <Combobox
      ref={ref}
      className={styles['search']}
      label={words.label}
      placeholder={`${words.placeholder}  /`}
      groups={groups}
      value=""
      openAtOnce={false}
      nothing={words.nothing}
      count={words.count}
      onChoose={choose}
      listAtEnd
    />
  )
}

function listChoices(catalogue: CatalogueView, language: 'vi' | 'en'): ChoiceGroup[] {
  const words = shellWords[language].search
  const name = (of: { nameVi: string; nameEn: string }) => (language === 'vi' ? of.nameVi : of.nameEn)
  return [
    {
      title: words.indicators,
      choices: catalogue.indicators.map((one) => ({
        key: `i:${one.code}`,
        text: name(one),
        note: one.hasValues ? [...new Set(one.targets.map((target) => target.label.replace(/^0\./, '')))].join(', ') : words.noValues,
        also: `${one.code} ${one.nameVi} ${one.nameEn} ${one.targets.map((target) => `${target.label} ${target.target}`).join(' ')}`,
      })),
    },
    {
      title: words.places,
      choices: catalogue.places.map((one) => ({
        key: `p:${addressOfPlace(one)}`,
        text: name(one),
        note: one.validTo === null ? one.code : `${one.code} · ${words.until(formatDate(one.validTo))}`,
        also: `${one.code} ${one.nameVi} ${one.nameEn}`,
      })),
    },
  ]
}
