import { verifications, type Document } from '@moc/core'
import type { RecordReader } from './record.ts'
import { fieldNotDate } from './refusals.ts'
import { isIsoDate } from './record.ts'

/** Reads a row of documents.csv. `issued` is a day, or a year where only the year is known. */
export function readDocument(record: RecordReader): Document {
  const issued = record.textOrNull('issued')
  if (issued !== null && !isIsoDate(issued) && !/^\d{4}$/.test(issued)) record.refuse('issued', fieldNotDate('issued', issued))
  return {
    code: record.text('code'),
    number: record.textOrNull('number'),
    titleVi: record.text('title_vi'),
    titleEn: record.text('title_en'),
    issuerVi: record.text('issuer_vi'),
    issued,
    level: record.text('level'),
    verification: record.oneOf('verification', verifications),
    note: record.textOrNull('note'),
  }
}
