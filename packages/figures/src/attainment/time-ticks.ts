import type { FigureAxis } from './figure.ts'
import { measureText } from './measure-text.ts'

/** The years that carry a number: round ones, as many as fit without touching. */
export function chooseTimeTicks({ from, to }: FigureAxis, width: number, textSize: number): number[] {
  const least = ((measureText('2000', textSize) + textSize * 1.6) * (to - from)) / width
  const step = [1, 2, 5, 10, 20, 50, 100].find((years) => years >= least) ?? 200
  const ticks: number[] = []
  for (let year = Math.ceil(from / step) * step; year <= to; year += step) ticks.push(year)
  return ticks
}
