import { endpoints } from '@moc/contract'
import { queryOptions } from '@tanstack/react-query'
import { callApi } from './call-api.ts'

/** Every rule and convention, and what the back-tests found. */
export const methodsQuery = () =>
  queryOptions({
    queryKey: ['methods'],
    queryFn: ({ signal }) => callApi(endpoints.getMethods, {}, { signal }),
  })
