import type { ForecastScale } from './forecast.ts'

/** Calibration of one family and one direction: intercept, slope on the logit, slope on the transformed target. */
export type FamilyCalibration = readonly [a: number, b: number, c: number]

/**
 * Families with a calibration of their own, fitted on one half of their units and scored on the other
 * (bench/src/backtest/fit-families.ts); reliability.ts has how they do.
 */
export const familyCalibrations: Readonly<
  Record<string, { readonly scale: ForecastScale; readonly atLeast: FamilyCalibration; readonly atMost: FamilyCalibration }>
> = {
  unsd_5_5_1_women_parliament: { scale: 'pct', atLeast: [-1.042, 0.831, -0.899], atMost: [-0.896, 0.939, 0] },
  unsd_5_5_2_women_managers: { scale: 'pct', atLeast: [-0.905, 1.166, -0.033], atMost: [-0.119, 1.017, 0] },
}
