import { endpoints } from '@moc/contract'
import { fileLimitMb } from '@moc/core'
import { formatNumber, importStartWords } from '@moc/figures'
import { useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useRef, useState } from 'react'
import { callApi } from '../../api/call-api.ts'
import { importListQuery, importQuery } from '../../api/imports-query.ts'
import { useLanguage, useWords } from '../../language/use-language.ts'
import { readBy } from './use-by.ts'

/** Kinds of files that are certainly no table; everything else is left to the server, which says how to mend it. */
const otherKinds = /\.(docx?|pdf|png|jpe?g|gif|bmp|tiff?|heic|webp|svg|zip|rar|7z|pptx?|mp[34]|exe|html?|json|xml)$/i

/**
 * Sends a file to be read and staged, and goes to its import. `refusal` is a sentence said before anything is sent,
 * `error` what the server answered; `stop` gives up while the file is on its way.
 */
export function useStaging() {
  const language = useLanguage()
  const words = useWords(importStartWords).choose
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
    if (file.size === 0) return words.empty(file.name)
    return otherKinds.test(file.name) ? words.otherKind(file.name) : null
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
    const by = readBy().slice(0, 100)
    try {
      const page = await callApi(
        endpoints.stageImport,
        { query: { fileName: file.name.slice(-255), ...(by === '' ? {} : { by }) }, body: file },
        { signal: controller.signal },
      )
      queryClient.setQueryData(importQuery(page.summary.id).queryKey, page)
      void queryClient.invalidateQueries(importListQuery())
      await navigate({ search: (now) => ({ ...now, import: page.summary.id }) })
      // The button that was pressed is gone: whoever uses the keyboard goes on at the finding.
      requestAnimationFrame(() => document.querySelector<HTMLElement>('main h1')?.focus({ preventScroll: true }))
    } catch (caught) {
      if (!controller.signal.aborted) setError(caught)
    } finally {
      setSending(null)
    }
  }

  return { sending, refusal, error, take, stop: () => under.current?.abort() }
}
