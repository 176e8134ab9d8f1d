import type { Document, Verification } from '@moc/core'
import type { Db, WriteTransaction } from '../tables.ts'

/** Resolutions, decisions and plans. */
export interface DocumentsTable {
  position: number
  code: string
  number: string | null
  title_vi: string
  title_en: string
  issuer_vi: string
  issued: string | null
  level: string
  verification: Verification
  note: string | null
}

export async function replaceDocuments({ db, append }: WriteTransaction, documents: readonly Document[]): Promise<void> {
  await db.deleteFrom('documents').execute()
  await append('documents', documents.map(toRow))
}

export async function readDocuments(db: Db): Promise<Document[]> {
  return (await db.selectFrom('documents').selectAll().orderBy('position').execute()).map(fromRow)
}

function toRow(document: Document, position: number): DocumentsTable {
  const { code, number, issued, level, verification, note } = document
  return {
    position,
    code,
    number,
    title_vi: document.titleVi,
    title_en: document.titleEn,
    issuer_vi: document.issuerVi,
    issued,
    level,
    verification,
    note,
  }
}

function fromRow(row: DocumentsTable): Document {
  const { code, number, issued, level, verification, note } = row
  return { code, number, titleVi: row.title_vi, titleEn: row.title_en, issuerVi: row.issuer_vi, issued, level, verification, note }
}
