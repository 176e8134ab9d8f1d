import type { Answers, Mapping } from '@moc/core'
import { forgetTemplate as forgetInStore, listTemplates as listInStore } from '@moc/store'
import { requireWritable, type Program } from '../program.ts'

/** How files of one shape are read. */
export interface ImportTemplate {
  readonly shape: string
  readonly fileName: string
  readonly updatedAt: string
  readonly mapping: Mapping | null
  readonly answers: Answers
}

/** What is remembered of tables of a shape, the last used first. */
export async function listTemplates(program: Program): Promise<{ readonly templates: readonly ImportTemplate[] }> {
  const templates = await listInStore(program.store)
  return {
    templates: templates.map(({ shape, fileName, updatedAt, mapping, answers }) => ({
      shape,
      fileName,
      updatedAt,
      mapping: JSON.parse(mapping) as Mapping | null,
      answers: JSON.parse(answers) as Answers,
    })),
  }
}

/** Forgets how a shape is read; what was published by it stays. Throws `read-only`. */
export async function forgetTemplate(program: Program, shape: string): Promise<{ readonly shape: string }> {
  requireWritable(program)
  await forgetInStore(program.store, shape)
  return { shape }
}
