import { destatisMissing, destatisSpan } from './destatis.ts'
import { escapGapBands } from './escap.ts'
import { eurostatGrowthBand, eurostatRatioBands } from './eurostat.ts'
import { eurostatTerms } from './eurostat-terms.ts'
import type { VerdictRule } from './rule-source.ts'
import { statCanGrowthBands, statCanLimitPower, statCanRatioBands, statCanZero } from './statcan-bands.ts'
import { unsdGrowthBands, unsdNearFull, unsdRatioBands } from './unsd.ts'

/** The numbers of each rule by name, as the rules themselves use them: for pages that explain a rule, never typed again. */
export const ruleThresholds = {
  eurostat: {
    ...eurostatRatioBands,
    growth: eurostatGrowthBand,
    longYears: eurostatTerms.long.years,
    shortYears: eurostatTerms.short.years,
  },
  statcan: {
    ratioSubstantial: statCanRatioBands.substantial,
    ratioModerate: statCanRatioBands.moderate,
    growthSubstantial: statCanGrowthBands.substantial,
    growthModerate: statCanGrowthBands.moderate,
    limitPower: statCanLimitPower,
    zero: statCanZero,
  },
  destatis: { ...destatisMissing, years: destatisSpan.years, points: destatisSpan.points, atLeast: destatisSpan.atLeast },
  unsd: {
    ratioOnTrack: unsdRatioBands.onTrack,
    ratioFair: unsdRatioBands.fair,
    growthOnTrack: unsdGrowthBands.onTrack,
    growthFair: unsdGrowthBands.fair,
    nearFull: unsdNearFull,
  },
  'escap-csi': { reached: 10 },
  'escap-api': { ...escapGapBands },
} as const satisfies Readonly<Record<VerdictRule, Readonly<Record<string, number>>>>
