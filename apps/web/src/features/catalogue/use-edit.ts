import { endpoints, type EditPreview, type NewEdit } from '@moc/contract'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { callApi } from '../../api/call-api.ts'

export interface Editing {
  /** What the request as it stands would change; null before it was looked at, and again once the form has changed. */
  readonly preview: EditPreview | null
  readonly previewing: boolean
  readonly saving: boolean
  readonly error: unknown
  look(request: NewEdit): void
  save(request: NewEdit): void
  /** To be called with every change of the form: what was looked at no longer counts. */
  changed(): void
}

/** Looks at an edit before it is stored, and stores it; afterwards every answer that the page holds is asked for anew. */
export function useEdit(onSaved: () => void): Editing {
  const queryClient = useQueryClient()
  const [preview, setPreview] = useState<EditPreview | null>(null)
  const look = useMutation({ mutationFn: (body: NewEdit) => callApi(endpoints.previewEdit, { body }), onSuccess: setPreview })
  const save = useMutation({
    mutationFn: (body: NewEdit) => callApi(endpoints.addEdit, { body }),
    onSuccess: async () => {
      await queryClient.invalidateQueries()
      onSaved()
    },
  })
  return {
    preview,
    previewing: look.isPending,
    saving: save.isPending,
    error: save.error ?? look.error,
    look: (request) => look.mutate(request),
    save: (request) => save.mutate(request),
    changed: () => setPreview(null),
  }
}
