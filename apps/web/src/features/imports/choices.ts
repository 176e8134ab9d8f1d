import type { CatalogueView } from '@moc/contract'
import { importStartWords, sharedWords, type Language } from '@moc/figures'
import type { Choice, ChoiceGroup } from '../../ui/find-matches.ts'
import { namePlaceOf } from './say-difference.ts'

/** Every indicator by its name, found by its code too. */
export function groupIndicators(catalogue: CatalogueView | undefined, language: Language, title: string): ChoiceGroup[] {
  const order = new Intl.Collator(language)
  const choices = (catalogue?.indicators ?? []).map((indicator): Choice => ({
    key: indicator.code,
    text: language === 'vi' ? indicator.nameVi : indicator.nameEn,
    also: `${indicator.code} ${indicator.nameVi} ${indicator.nameEn}`,
  }))
  return [{ title, choices: choices.toSorted((a, b) => order.compare(a.text, b.text)) }]
}

/** Every place: the whole country, what stands now, and what was merged or renamed. */
export function groupPlaces(catalogue: CatalogueView | undefined, language: Language): ChoiceGroup[] {
  const order = new Intl.Collator(language)
  const words = importStartWords[language].template
  const places = catalogue?.places ?? []
  const choicesOf = (chosen: typeof places) =>
    chosen
      .map((place): Choice => ({
        key: place.id,
        text: namePlaceOf(place.id, catalogue, language),
        note: `${place.code} · ${sharedWords[language].placeLevels[place.level]}`,
        also: `${place.code} ${place.nameVi} ${place.nameEn}`,
      }))
      .toSorted((a, b) => order.compare(a.text, b.text))
  const parts = places.filter(({ level }) => level !== 'nation')
  return [
    { title: words.nation, choices: choicesOf(places.filter(({ level }) => level === 'nation')) },
    { title: words.current, choices: choicesOf(parts.filter(({ validTo }) => validTo === null)) },
    { title: words.former, choices: choicesOf(parts.filter(({ validTo }) => validTo !== null)) },
  ]
}
