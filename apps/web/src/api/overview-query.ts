import { endpoints } from '@moc/contract'
import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import { callApi } from './call-api.ts'
import { callForgivingly, type OpenSelection } from './call-forgivingly.ts'

/** Every target of a strategy judged at one place. While another selection is on its way, the last one stays. */
export const overviewQuery = (selection: OpenSelection) =>
  queryOptions({
    queryKey: ['overview', selection],
    queryFn: ({ signal }) => callForgivingly(selection, (query) => callApi(endpoints.getOverview, { query }, { signal })),
    placeholderData: keepPreviousData,
  })
