import { standsOn, type Place, type PlaceChange } from '@moc/core'
import { refuseAt, type CatalogueIssue, type Placed } from './catalogue-issue.ts'
import { placeNotStanding, placesOverlap, placeStillStanding, things, unknownReference } from './refusals.ts'

/** Refuses places that overlap under one code, parents that are unknown, and changes that do not fit the places' days. */
export function checkPlaces(places: readonly Placed<Place>[], changes: readonly Placed<PlaceChange>[]): CatalogueIssue[] {
  const byCode = Map.groupBy(places, ({ item }) => item.code)
  const byId = new Map(places.map(({ item }) => [item.id, item]))
  return [
    ...[...byCode.values()].flatMap(checkOverlaps),
    ...places
      .filter(({ item }) => item.parent !== null && !hasParent(item, byCode.get(item.parent) ?? []))
      .map((each) => refuseAt(each, unknownReference(things.parent, each.item.parent ?? ''))),
    ...changes.flatMap((change) => checkChange(change, byId)),
  ]
}

function checkOverlaps(sameCode: readonly Placed<Place>[]): CatalogueIssue[] {
  return sameCode.flatMap((each, index) => {
    const other = sameCode.slice(0, index).find(({ item }) => item.id !== each.item.id && overlaps(item, each.item))
    return other ? [refuseAt(each, placesOverlap(each.item.code, other.line))] : []
  })
}

function overlaps(a: Place, b: Place): boolean {
  const startsBeforeEnd = (x: Place, y: Place) => x.validFrom === null || y.validTo === null || x.validFrom <= y.validTo
  return startsBeforeEnd(a, b) && startsBeforeEnd(b, a)
}

function hasParent(place: Place, candidates: readonly Placed<Place>[]): boolean {
  return candidates.some(({ item }) => overlaps(item, place))
}

function checkChange(change: Placed<PlaceChange>, byId: ReadonlyMap<string, Place>): CatalogueIssue[] {
  const { from, to, on } = change.item
  const unknown = [from, to].filter((id) => !byId.has(id))
  if (unknown.length > 0) return unknown.map((id) => refuseAt(change, unknownReference(things.place, id)))
  const [before, after] = [byId.get(from), byId.get(to)]
  if (before && standsOn(before, on)) return [refuseAt(change, placeStillStanding(from, on))]
  return after && !standsOn(after, on) ? [refuseAt(change, placeNotStanding(to, on))] : []
}
