import { endpoints } from '@moc/contract'
import { queryOptions } from '@tanstack/react-query'
import { callApi } from './call-api.ts'

/** Where one value came from, by its key. */
export const trailQuery = (key: string) =>
  queryOptions({
    queryKey: ['trail', key],
    queryFn: ({ signal }) => callApi(endpoints.getTrail, { query: { key } }, { signal }),
  })
