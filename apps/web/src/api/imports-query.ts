import { endpoints } from '@moc/contract'
import { queryOptions } from '@tanstack/react-query'
import { callApi } from './call-api.ts'

/** Past and waiting imports, newest first. */
export const importListQuery = () =>
  queryOptions({
    queryKey: ['imports'],
    queryFn: ({ signal }) => callApi(endpoints.listImports, {}, { signal }),
  })

/** One import with its difference. */
export const importQuery = (id: string) =>
  queryOptions({
    queryKey: ['imports', id],
    queryFn: ({ signal }) => callApi(endpoints.getImport, { params: { id } }, { signal }),
  })
