import { endpoints } from '@moc/contract'
import type { UndoReceipt } from '@moc/core'
import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { callApi } from '../../api/call-api.ts'
import { importQuery } from '../../api/imports-query.ts'

export interface ImportActions {
  readonly working: boolean
  readonly error: unknown
  /** What the last undo restored and what it kept; null before. */
  readonly undone: UndoReceipt | null
  publish(): Promise<void>
  discard(): Promise<void>
  undo(): Promise<void>
}

/** Where the receipt of an undo is kept until the page is left: wherever it was asked for, its import shows it. */
const receiptKey = (id: string) => ['undo-receipt', id]

/** Publishes, throws away or undoes one import; afterwards every answer that the page holds is asked for anew. */
export function useImportActions(id: string): ImportActions {
  const queryClient = useQueryClient()
  const [working, setWorking] = useState(false)
  const [error, setError] = useState<unknown>(null)
  const act = async (action: () => Promise<unknown>) => {
    setWorking(true)
    setError(null)
    try {
      await action()
    } catch (caught) {
      setError(caught)
    } finally {
      // The import itself is waited for; everything else that rests on the data follows by itself.
      const everything = queryClient.invalidateQueries()
      await queryClient.refetchQueries(importQuery(id))
      setWorking(false)
      void everything
    }
  }
  return {
    working,
    error,
    undone: queryClient.getQueryData<UndoReceipt>(receiptKey(id)) ?? null,
    publish: () => act(() => callApi(endpoints.publishImport, { params: { id } })),
    discard: () => act(() => callApi(endpoints.discardImport, { params: { id } })),
    undo: () =>
      act(async () => {
        queryClient.setQueryData(receiptKey(id), await callApi(endpoints.undoImport, { params: { id } }))
      }),
  }
}
