import { endpoints } from '@moc/contract'
import type { Change } from '@moc/core'
import { infiniteQueryOptions, keepPreviousData, queryOptions } from '@tanstack/react-query'
import { callApi } from './call-api.ts'

/** How many lines of a difference, and how many rows of a table, are fetched at once. */
export const linesAtOnce = 50
export const rowsAtOnce = 100

/** How often something that is being worked on is asked for again, in milliseconds. */
const pace = 700

/** Past and waiting imports, newest first; asked for again while one of them is being read. */
export const importListQuery = () =>
  queryOptions({
    queryKey: ['imports'],
    queryFn: ({ signal }) => callApi(endpoints.listImports, {}, { signal }),
    refetchInterval: ({ state: { data } }) => (data?.imports.some(({ state }) => state === 'reading') ? pace * 3 : false),
  })

/** One import with what is asked and the counts of its difference; asked for again while it is being worked on. */
export const importQuery = (id: string) =>
  queryOptions({
    queryKey: ['import', id],
    queryFn: ({ signal }) => callApi(endpoints.getImport, { params: { id }, query: { limit: linesAtOnce } }, { signal }),
    refetchInterval: ({ state: { data } }) => (data && (data.progress !== null || data.summary.state === 'reading') ? pace : false),
  })

/** An import with another page of its difference: the lines of one kind, or those that are added or changed. */
export const importLinesQuery = (id: string, change: Change | null, offset: number) =>
  queryOptions({
    queryKey: ['import', id, 'lines', change, offset],
    queryFn: ({ signal }) => {
      const query = { offset, limit: linesAtOnce, ...(change === null ? {} : { change }) }
      return callApi(endpoints.getImport, { params: { id }, query }, { signal })
    },
    placeholderData: keepPreviousData,
  })

/** The table of a file as it was understood, some rows after another. */
export const importTableQuery = (id: string) =>
  infiniteQueryOptions({
    queryKey: ['import', id, 'table'],
    queryFn: ({ pageParam, signal }) =>
      callApi(endpoints.getImportTable, { params: { id }, query: { offset: pageParam, limit: rowsAtOnce } }, { signal }),
    initialPageParam: 0,
    getNextPageParam: ({ offset, total }) => (offset + rowsAtOnce < total ? offset + rowsAtOnce : undefined),
    placeholderData: keepPreviousData,
  })

/** What is remembered of tables of a shape. */
export const importTemplatesQuery = () =>
  queryOptions({
    queryKey: ['import-templates'],
    queryFn: ({ signal }) => callApi(endpoints.listImportTemplates, {}, { signal }),
  })
