import { endpoints } from '@moc/contract'
import { formatNumber, importWords } from '@moc/figures'
import { useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useRef, useState } from 'react'
import { callApi } from '../../api/call-api.ts'
import { importListQuery, importQuery } from '../../api/imports-query.ts'
import { useLanguage, useWords } from '../../language/use-language.ts'
import { fileLimitMb } from './file-limit.ts'

/** Kinds of files that are certainly no CSV; everything else is left to the server to read. */
const otherKinds = /\.(xlsx?|xlsm|ods|docx?|pdf|png|jpe?g|gif|zip|pptx?)$/i

/**
 * Sends a file to be checked and staged, and goes to its import. `refusal` is a sentence said before anything is
 * sent, `error` what the server answered; `stop` gives up while the file is on its way.
 */
export function useStaging() {
  const language = useLanguage()
  const words = useWords(importWords).choose
  const navigate = useNavigate({ from: '/du-lieu' })
  const queryClient = useQueryClient()
  const under = useRef<AbortController | null>(null)
  const [sending, setSending] = useState<string | null>(null)
  const [refusal, setRefusal] = useState<string | null>(null)
  const [error, setError] = useState<unknown>(null)

  const refuse = (files: readonly File[]): string | null => {
    const [file] = files
    if (file === undefined || files.length > 1) return words.several
    const megabytes = file.size / 1024 / 1024
    if (megabytes > fileLimitMb)
      return words.tooLarge(file.name, formatNumber(megabytes, 1, language), formatNumber(fileLimitMb, 0, language))
    return otherKinds.test(file.name) ? words.notCsv(file.name) : null
  }

  const take = (files: readonly File[]) => {
    const refused = refuse(files)
    setRefusal(refused)
    setError(null)
    if (refused === null) void send(files[0]!)
  }

  const send = async (file: File) => {
    const controller = new AbortController()
    under.current = controller
    setSending(file.name)
    try {
      const page = await callApi(
        endpoints.stageImport,
        { query: { fileName: file.name.slice(-255) }, body: file },
        { signal: controller.signal },
      )
      queryClient.setQueryData(importQuery(page.summary.id).queryKey, page)
      void queryClient.invalidateQueries(importListQuery())
      await navigate({ search: (now) => ({ ...now, import: page.summary.id }) })
    } catch (caught) {
      if (!controller.signal.aborted) setError(caught)
    } finally {
      setSending(null)
    }
  }

  return { sending, refusal, error, take, stop: () => under.current?.abort() }
}
