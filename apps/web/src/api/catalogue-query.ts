import { endpoints } from '@moc/contract'
import { queryOptions } from '@tanstack/react-query'
import { callApi } from './call-api.ts'

/** Strategies, places and indicators: what pickers and the search box need. */
export const catalogueQuery = () =>
  queryOptions({
    queryKey: ['catalogue'],
    queryFn: ({ signal }) => callApi(endpoints.getCatalogue, {}, { signal }),
  })
