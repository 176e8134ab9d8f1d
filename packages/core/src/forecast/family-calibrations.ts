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
  unsd_5_5_1_women_parliament: { scale: 'pct', atLeast: [-1.051, 0.85, -0.954], atMost: [-0.764, 0.825, 0] },
  unsd_5_5_2_women_managers: { scale: 'pct', atLeast: [-0.866, 1.13, 0], atMost: [-0.175, 0.993, 0] },
}
