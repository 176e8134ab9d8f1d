import { endpoints } from '@moc/contract'
import { queryOptions } from '@tanstack/react-query'
import { callApi } from './call-api.ts'

/** The catalogue as it can be edited, and the edits that led there. */
export const editsQuery = () =>
  queryOptions({
    queryKey: ['edits'],
    queryFn: ({ signal }) => callApi(endpoints.listEdits, {}, { signal }),
  })
