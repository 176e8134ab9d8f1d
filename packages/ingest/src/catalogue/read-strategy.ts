import { verifications, type Objective, type Strategy } from '@moc/core'
import type { CatalogueIssue } from './catalogue-issue.ts'
import { openRecord, type RawRecord } from './record.ts'

/** Reads a strategy of strategies.json with its objectives; null where something in it is wrong. */
export function readStrategy(raw: RawRecord, issues: CatalogueIssue[]): Strategy | null {
  const record = openRecord(raw, issues)
  record.raw('objectives')
  const objectives = raw.inner('objectives').map((each) => readObjective(each, issues))
  const strategy: Strategy = {
    code: record.text('code'),
    document: record.text('document'),
    nameVi: record.text('nameVi'),
    nameEn: record.text('nameEn'),
    shortVi: record.text('shortVi'),
    shortEn: record.text('shortEn'),
    from: record.year('from'),
    to: record.yearOrNull('to'),
    baseYear: record.year('baseYear'),
    aliases: record.texts('aliases'),
    objectives: objectives.filter((objective) => objective !== null),
  }
  return record.finish() && !objectives.includes(null) ? strategy : null
}

function readObjective(raw: RawRecord, issues: CatalogueIssue[]): Objective | null {
  const record = openRecord(raw, issues)
  const objective: Objective = {
    no: record.number('no'),
    nameVi: record.text('nameVi'),
    nameEn: record.text('nameEn'),
    shortVi: record.text('shortVi'),
    shortEn: record.text('shortEn'),
    verification: record.oneOf('verification', verifications),
  }
  return record.finish() ? objective : null
}
