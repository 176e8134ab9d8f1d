import { yearPeriod, type CheckedFile, type CheckedRow, type Observation, type RowIssue } from '@moc/core'

/** An observation with every fact filled in by default; `year` is short for its period. */
export function exampleObservation({ year = 2020, ...facts }: Partial<Observation> & { year?: number } = {}): Observation {
  return {
    indicator: 'women-assembly',
    place: 'VN',
    period: yearPeriod(year),
    series: 'main',
    value: 30,
    numerator: null,
    denominator: null,
    status: 'official',
    verification: 'verified',
    source: 'GSO',
    note: null,
    vintage: null,
    ...facts,
  }
}

/** A checked file of observations, one a line from line 2 on; its hash tells its name and its values. */
export function exampleFile(fileName: string, observations: readonly Observation[], facts: Partial<CheckedFile> = {}): CheckedFile {
  const rows: CheckedRow[] = observations.map((observation, index) => ({
    line: index + 2,
    sheet: null,
    column: 3,
    observation,
    raw: String(observation.value),
  }))
  return { fileName, fileHash: `${fileName}#${JSON.stringify(observations)}`, kind: 'upload', rows, issues: [], ...facts }
}

export const exampleError: RowIssue = {
  line: 3,
  column: 'value',
  code: 'share-out-of-range',
  severity: 'error',
  message: 'Dòng 3: tỷ lệ không thể lớn hơn 100%.',
  messageEn: 'Line 3: a share cannot exceed 100%.',
}
