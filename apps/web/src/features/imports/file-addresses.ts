import { endpoints } from '@moc/contract'

/** Where the file of an import is downloaded, as it was brought. */
export const fileAddress = (id: string): string => fill(endpoints.getImportFile.path, id)

/** Where the rows of an import that errors keep out are downloaded, as a workbook. */
export const problemsAddress = (id: string): string => fill(endpoints.getImportProblems.path, id)

/** Where the form of a strategy at a place is downloaded. */
export function formAddress(strategy: string, place: string | null, year: number | null): string {
  const search = new URLSearchParams()
  if (place !== null) search.set('place', place)
  if (year !== null) search.set('year', String(year))
  return `${endpoints.getForm.path.replace('{strategy}', encodeURIComponent(strategy))}${search.size > 0 ? `?${search}` : ''}`
}

function fill(path: string, id: string): string {
  return path.replace('{id}', encodeURIComponent(id))
}
