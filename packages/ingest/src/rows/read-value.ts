import type { Indicator, Observation } from '@moc/core'
import { readNumber, type NumberReading } from '../numbers/read-number.ts'
import type { NumberFormat } from '../numbers/number-format.ts'
import { readYesNo } from '../numbers/read-yes-no.ts'
import { checkValue, computeFromCounts } from '../values/check-value.ts'
import * as say from './messages.ts'
import type { ColumnName } from './read-header.ts'
import type { CellOf, NumberOf, Report } from './read-row.ts'

type Value = Pick<Observation, 'value' | 'numerator' | 'denominator'>

/**
 * Reads value, numerator and denominator of a row. A value that is not written is computed from the counts;
 * one that is written must agree with them. Null where anything is wrong, which is reported.
 */
export function readValue(indicator: Indicator, cell: CellOf, format: NumberFormat, report: Report, numbers: NumberOf): Value | null {
  const number = numbers('value')
  if (indicator.scale === 'yesNo') return readYesNoValue(number ? String(number.value) : cell('value'), report)
  const numerator = numbers('numerator')?.value ?? readCount('numerator', cell, format, report)
  const denominator = numbers('denominator')?.value ?? readCount('denominator', cell, format, report)
  if (numerator === 'refused' || denominator === 'refused') return null
  const bothCounts = numerator !== null && denominator !== null
  if (!bothCounts && (numerator !== null || denominator !== null)) report('numerator', say.countIncomplete())
  const counts = bothCounts ? { numerator, denominator } : { numerator: null, denominator: null }
  const written: NumberReading = number ? { kind: 'number', ...number } : readNumber(cell('value'), format)
  if (written.kind === 'number') return checked(indicator, { value: written.value, ...counts }, written.decimals, report)
  if (written.kind !== 'missing' || !bothCounts) {
    report('value', sayNoNumber(written, cell('value')))
    return null
  }
  const value = computeFromCounts(indicator, numerator, denominator)
  if (value === null) report('value', denominator === 0 ? say.denominatorNotPositive(0) : say.valueNotComputable())
  return value === null ? null : checked(indicator, { value, ...counts }, null, report)
}

function readYesNoValue(text: string, report: Report): Value | null {
  const value = readYesNo(text)
  if (value === null) report('value', say.yesNoExpected(text))
  return value === null ? null : { value, numerator: null, denominator: null }
}

function readCount(column: ColumnName, cell: CellOf, format: NumberFormat, report: Report): number | null | 'refused' {
  const reading = readNumber(cell(column), format)
  if (reading.kind === 'number') return reading.value
  if (reading.kind === 'missing') return null
  report(column, sayNoNumber(reading, cell(column)))
  return 'refused'
}

function checked(indicator: Indicator, value: Value, decimals: number | null, report: Report): Value | null {
  const messages = checkValue(indicator, { ...value, decimals })
  for (const message of messages) report('value', message)
  return messages.some(({ severity }) => severity === 'error') ? null : value
}

function sayNoNumber(reading: Exclude<NumberReading, { kind: 'number' }>, text: string): say.Message {
  if (reading.kind === 'missing') return say.valueMissing(reading.reason, text)
  return reading.kind === 'ambiguous' ? say.numberAmbiguous(text) : say.numberUnreadable(text)
}
