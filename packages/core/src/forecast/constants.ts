/**
 * Constants of the forecaster and its calibration, fitted on 15 families of real annual series
 * (UN, World Bank, Statistics Canada, Destatis, Eustat, IPU); see docs/methods.md.
 */
export interface ForecastConstants {
  /** Largest share of the fitted slope that is kept. */
  readonly slopeKept: number
  /** Prior standard deviation of one year's step, on the transformed scale, for shares and for logarithms. */
  readonly priorStepShare: number
  readonly priorStepLog: number
  /** Weight of the prior, in points. */
  readonly priorWeight: number
  readonly scaleBase: number
  readonly scaleByPoints: number
  readonly scaleByLevel: number
  readonly scaleByHorizon: number
  readonly freedomBase: number
  readonly freedomByPoints: number
}

export const constants: ForecastConstants = {
  slopeKept: 0.8,
  priorStepShare: 0.2531179906345456,
  priorStepLog: 0.06344789462553439,
  priorWeight: 0.10709504973863204,
  scaleBase: -0.26831154631189846,
  scaleByPoints: 0.3211900524884427,
  scaleByLevel: 0.5808421774523407,
  scaleByHorizon: 0.1860685151094725,
  freedomBase: 0.6235499908142625,
  freedomByPoints: 0.08830118983776448,
}

/** Intercept and slope on the logit of the raw probability (Platt scaling). */
export type Platt = readonly [intercept: number, slope: number]

/** The calibration of everything that has no family of its own. */
export const pooledPlatt: Platt = [-0.13607365033128765, 0.9190171951856347]

/** Families whose calibration was fitted on half of their units and checked on the other half. */
export const familyPlatt: Readonly<Record<string, Platt>> = {
  unsd_5_5_1_women_parliament: [-0.7, 0.96],
  ipu_elections: [-0.536, 0.987],
  unsd_5_5_2_women_managers: [-0.302, 1.046],
  destatis_dns: [0.193, 1.033],
  statcan_cif: [-0.155, 0.743],
  eustat: [-0.115, 0.798],
  unsd_8_6_1_neet_female: [-0.29, 1.059],
  wb_female_unemployment: [-0.325, 0.872],
}
