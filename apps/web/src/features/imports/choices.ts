import type { CatalogueView, PlaceView } from '@moc/contract'
import { importStartWords, sharedWords, type Language } from '@moc/figures'
import { groupPlaces } from '../../places/group-places.ts'
import type { Choice, ChoiceGroup } from '../../ui/find-matches.ts'
import { namePlaceOf } from './say-difference.ts'

/** Every indicator by its name, found by its code too. */
export function listIndicators(catalogue: CatalogueView | undefined, language: Language, title: string): ChoiceGroup[] {
  const order = new Intl.Collator(language)
  const choices = (catalogue?.indicators ?? []).map((indicator): Choice => ({
    key: indicator.code,
    text: language === 'vi' ? indicator.nameVi : indicator.nameEn,
    also: `${indicator.code} ${indicator.nameVi} ${indicator.nameEn}`,
  }))
  return [{ title, choices: choices.toSorted((a, b) => order.compare(a.text, b.text)) }]
}

/** Every place: the whole country, what stands now, and what was merged or renamed. */
export function listPlaces(catalogue: CatalogueView | undefined, language: Language): ChoiceGroup[] {
  const words = importStartWords[language].form
  const headings = [
    { title: words.current, holds: ({ validTo }: PlaceView) => validTo === null },
    { title: words.former, holds: ({ validTo }: PlaceView) => validTo !== null },
  ]
  const show = (place: PlaceView) => ({
    text: namePlaceOf(place.id, catalogue, language),
    note: `${place.code} · ${sharedWords[language].placeLevels[place.level]}`,
  })
  return groupPlaces(catalogue?.places ?? [], headings, show, language)
}
