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
  unsd_5_5_1_women_parliament: { scale: 'pct', atLeast: [-1.065, 0.822, -0.906], atMost: [-0.869, 0.956, 0] },
  unsd_5_5_2_women_managers: { scale: 'pct', atLeast: [-0.899, 1.162, -0.067], atMost: [-0.168, 0.997, 0] },
}
