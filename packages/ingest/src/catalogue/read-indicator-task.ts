import type { IndicatorTask } from '@moc/core'
import type { RecordReader } from './record.ts'

/** Reads a row of indicator-tasks.csv: to which task of a strategy an indicator belongs, with the reason; an empty objective is none. */
export function readIndicatorTask(record: RecordReader): IndicatorTask {
  return {
    strategy: record.text('strategy'),
    objective: record.numberOrNull('objective'),
    indicator: record.text('indicator'),
    partOf: record.textOrNull('part_of'),
    reason: record.text('reason_vi'),
    reasonEn: record.text('reason_en'),
  }
}
