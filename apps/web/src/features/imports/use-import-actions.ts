import { endpoints } from '@moc/contract'
import type { Answers, Mapping, UndoReceipt } from '@moc/core'
import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { callApi } from '../../api/call-api.ts'
import { importQuery } from '../../api/imports-query.ts'

/** What is under way. */
export type ImportAction = 'answer' | 'publish' | 'discard' | 'undo' | 'redo'

/** Under what a file is published. */
export interface PublishRequest {
  readonly seenRevision: number
  readonly by: string
  readonly reasons: Readonly<Record<string, string>>
}

export interface ImportActions {
  readonly working: ImportAction | null
  readonly error: unknown
  /** What the last undo or redo restored and what it kept; null before. */
  readonly undone: UndoReceipt | null
  readonly redone: UndoReceipt | null
  answer(answers: Answers, mapping: Mapping | null): Promise<boolean>
  publish(request: PublishRequest): Promise<boolean>
  discard(): Promise<boolean>
  undo(): Promise<boolean>
  redo(): Promise<boolean>
}

/** Where the receipts of undo and redo are kept until the page is left: wherever it was asked for, its import shows it. */
const receiptKey = (kind: 'undo' | 'redo', id: string) => ['receipt', kind, id]

/**
 * Answers for, publishes, throws away, undoes or redoes one import; each tells whether it was done. Afterwards every answer
 * that the page holds is asked for anew.
 */
export function useImportActions(id: string): ImportActions {
  const queryClient = useQueryClient()
  const [working, setWorking] = useState<ImportAction | null>(null)
  const [error, setError] = useState<unknown>(null)
  const act = async (kind: ImportAction, action: () => Promise<unknown>): Promise<boolean> => {
    setWorking(kind)
    setError(null)
    let done = false
    try {
      await action()
      done = true
    } catch (caught) {
      setError(caught)
    }
    // The import itself is waited for; everything else that rests on the data follows by itself.
    const everything = queryClient.invalidateQueries()
    await queryClient.refetchQueries({ ...importQuery(id), exact: true })
    setWorking(null)
    void everything
    return done
  }
  const params = { id }
  const receipt = (kind: 'undo' | 'redo') => queryClient.getQueryData<UndoReceipt>(receiptKey(kind, id)) ?? null
  const keep = (kind: 'undo' | 'redo', made: UndoReceipt) => {
    queryClient.setQueryData(receiptKey(kind, id), made)
    queryClient.setQueryData(receiptKey(kind === 'undo' ? 'redo' : 'undo', id), null)
  }
  return {
    working,
    error,
    undone: receipt('undo'),
    redone: receipt('redo'),
    answer: (answers, mapping) => act('answer', () => callApi(endpoints.answerImport, { params, body: { answers, mapping } })),
    publish: ({ seenRevision, by, reasons }) =>
      act('publish', () =>
        callApi(endpoints.publishImport, {
          params,
          body: { seenRevision, reasons: { ...reasons }, ...(by.trim() === '' ? {} : { by: by.trim() }) },
        }),
      ),
    discard: () => act('discard', () => callApi(endpoints.discardImport, { params })),
    undo: () => act('undo', async () => keep('undo', await callApi(endpoints.undoImport, { params }))),
    redo: () => act('redo', async () => keep('redo', await callApi(endpoints.redoImport, { params }))),
  }
}
