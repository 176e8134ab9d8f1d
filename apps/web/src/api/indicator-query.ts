import { endpoints } from '@moc/contract'
import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import { callApi } from './call-api.ts'
import { callForgivingly, type OpenSelection } from './call-forgivingly.ts'

/** One indicator at one place; `target` is the code of the target to put first. Unknown parts of an old link are left open. */
export const indicatorQuery = (code: string, selection: OpenSelection & { readonly target?: string | undefined }) =>
  queryOptions({
    queryKey: ['indicator', code, selection],
    queryFn: async ({ signal }) =>
      (await callForgivingly(selection, (query) => callApi(endpoints.getIndicatorPage, { params: { code }, query }, { signal }))).answer,
    placeholderData: keepPreviousData,
  })
