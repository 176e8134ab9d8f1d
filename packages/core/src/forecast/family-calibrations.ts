import type { ForecastScale } from './forecast-input.ts'

/** Calibration of one family and one direction: intercept, slope on the logit, slope on the transformed target. */
export type FamilyCalibration = readonly [a: number, b: number, c: number]

/**
 * Families with a calibration of their own, fitted on six units in ten and scored on the others
 * (bench/src/backtest/fit-families.ts); reliability.ts has how they do.
 */
export const familyCalibrations: Readonly<
  Record<string, { readonly scale: ForecastScale; readonly atLeast: FamilyCalibration; readonly atMost: FamilyCalibration }>
> = {
  unsd_5_5_1_women_parliament: { scale: 'pct', atLeast: [-1.144, 0.802, -0.956], atMost: [-0.77, 0.805, 0] },
  unsd_5_5_2_women_managers: { scale: 'pct', atLeast: [-0.9, 1.131, 0], atMost: [-0.215, 0.978, 0] },
}
