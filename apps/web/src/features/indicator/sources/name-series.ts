/** The name under which a series is shown: the main one has one in every language, the others are called as their files call them. */
export function nameSeries(series: string, main: string): string {
  return series === 'main' ? main : series
}
