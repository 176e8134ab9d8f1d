import { placeLevels, seriesRoles, type CatalogueBreak, type TargetSeries } from '@moc/core'
import type { RecordReader } from './record.ts'

/** Reads a row of target-series.csv: which indicator stands for a target at a level of places. */
export function readTargetSeries(record: RecordReader): TargetSeries {
  return {
    target: record.text('target'),
    indicator: record.text('indicator'),
    level: record.oneOf('level', placeLevels),
    role: record.oneOf('role', seriesRoles),
    note: record.textOrNull('note_vi'),
    noteEn: record.textOrNull('note_en'),
  }
}

/** Reads a row of breaks.csv; an empty place means every place. */
export function readBreak(record: RecordReader): CatalogueBreak {
  return {
    indicator: record.text('indicator'),
    place: record.textOrNull('place'),
    year: record.year('year'),
    why: record.text('why_vi'),
    whyEn: record.text('why_en'),
  }
}
