import { endpoints } from '@moc/contract'
import { queryOptions } from '@tanstack/react-query'
import { callApi } from './call-api.ts'

/** What several sources say of an indicator at a place, side by side. */
export const sourcesQuery = (code: string, place: string) =>
  queryOptions({
    queryKey: ['sources', code, place],
    queryFn: ({ signal }) => callApi(endpoints.getSources, { params: { code }, query: { place } }, { signal }),
  })
