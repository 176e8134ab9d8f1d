import { endpoints, type BeforeAfterQuery } from '@moc/contract'
import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import { callApi } from './call-api.ts'
import { callForgivingly } from './call-forgivingly.ts'

/** What is asked; a part left open is for the server to fill. */
export type OpenComparison = { readonly [Key in keyof BeforeAfterQuery]?: BeforeAfterQuery[Key] | undefined }

/** Every indicator before and after an event at a place. While another comparison is on its way, the last one stays. */
export const beforeAfterQuery = (asked: OpenComparison) =>
  queryOptions({
    queryKey: ['before-after', asked],
    queryFn: ({ signal }) => callForgivingly(asked, (query) => callApi(endpoints.getBeforeAfter, { query }, { signal })),
    placeholderData: keepPreviousData,
  })
