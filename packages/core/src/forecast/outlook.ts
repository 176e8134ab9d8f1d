import { normalQuantile } from './normal.ts'
import { errorCdf, errorQuantile, type ErrorShape } from './sinh-normal.ts'
import { pathAt, type MedianStepFit } from './median-step.ts'

/**
 * What may come in one year, on the transformed scale: with chance `still` the last value itself, otherwise
 * `centre + spread·X`, X having the pooled shape of past errors.
 */
export interface Outlook {
  readonly centre: number
  readonly spread: number
  readonly still: number
  readonly lastZ: number
  readonly shape: ErrorShape
}

/** The outlook `h` years ahead of the last point. `path` replaces the expected value, in the series' unit. */
export function outlookAt(fit: MedianStepFit, h: number): Outlook {
  const { constants: c, transform, lastZ } = fit
  const centre = transform.to(pathAt(fit, h, c))
  const spread = spreadAt(fit, h, centre - lastZ)
  const still = fit.still === 0 ? 0 : c.stillMost * fit.still ** (c.stillWear * h)
  return { centre, spread: still === 0 ? spread : spread / Math.sqrt(1 - still), still, lastZ, shape: shapeFor(fit) }
}

/** Standard spread `h` years ahead, the trend having moved the centre by `moved`. */
export function spreadAt(fit: MedianStepFit, h: number, moved: number): number {
  const variance = fit.stepVariance * growthAt(fit, h) + fit.startVariance + fit.constants.growthByTrend * moved * moved
  return Math.sqrt(variance) * fit.spreadFactor
}

/** How many times one year's variance stands at `h` years: noise, a level that wanders, a trend that is not known. */
export function growthAt({ alpha, constants: c }: MedianStepFit, h: number): number {
  return 1 + c.growthByLevel * alpha * alpha * Math.max(h - 1, 0) + c.growthByHorizon * h * h
}

/** The shape of errors of a series with so many points. */
export function shapeFor({ n, constants: c }: MedianStepFit): ErrorShape {
  return { skew: c.skew, tail: c.tailBase + (c.tailByPoints * n) / (n + c.tailHalf) }
}

/** Chance of a value of at most `z`; `below` leaves out the value itself, which matters where a series stands still. */
export function chanceAtMost(outlook: Outlook, z: number, below = false): number {
  const { centre, spread, still, lastZ, shape } = outlook
  const moving = errorCdf(shape, (z - centre) / spread)
  if (still === 0) return moving
  return (1 - still) * moving + ((below ? z > lastZ : z >= lastZ) ? still : 0)
}

/** Chance of a value below the last one: where the point mass of standing still begins. */
export function chanceUnderLast({ centre, spread, still, lastZ, shape }: Outlook): number {
  return still === 0 ? 0 : (1 - still) * errorCdf(shape, (lastZ - centre) / spread)
}

/** The value on the transformed scale below which a share `p` of the outlook lies; `under` saves its own computation. */
export function outlookQuantile(outlook: Outlook, p: number, under = chanceUnderLast(outlook)): number {
  const { centre, spread, still, lastZ, shape } = outlook
  if (still === 0) return centre + spread * errorQuantile(shape, p)
  if (p >= under && p <= under + still) return lastZ
  const moving = (p < under ? p : p - still) / (1 - still)
  return centre + spread * errorQuantile(shape, moving)
}

/** As `outlookQuantile`, for the `g` of a standard normal instead of its share: what simulated paths hold. */
export function outlookValue(outlook: Outlook, g: number, share: (g: number) => number): number {
  const { centre, spread, still, shape } = outlook
  return still === 0 ? centre + spread * Math.sinh((g - shape.skew) / shape.tail) : outlookQuantile(outlook, share(g))
}

/** The levels of the bands that a forecast draws: the median, then the central 50, 80 and 95%. */
export const bandLevels = [0.5, 0.25, 0.75, 0.1, 0.9, 0.025, 0.975] as const
const bandNormals = bandLevels.map(normalQuantile)

/** Standardised errors at `bandLevels` for a shape: they depend on the number of points alone. */
export function bandErrors({ skew, tail }: ErrorShape): readonly number[] {
  return bandNormals.map((g) => Math.sinh((g - skew) / tail))
}
