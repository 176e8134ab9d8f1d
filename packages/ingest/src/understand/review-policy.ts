/** Thresholds of this project, chosen to be quiet: a warning that comes with every file is read by nobody. */
export const reviewPolicy = {
  /** A band is asked of the forecaster from this many earlier values on. */
  bandFrom: 4,
  /** A value between known ones is far off from this many values on, and beyond this many times their median distance from the median. */
  outlierFrom: 6,
  outlierTimes: 8,
  /** A column is a copy when so many places repeat the value of the period before, and so great a part of those that have one. */
  copiedPlaces: 3,
  copiedShare: 0.5,
  /** Values are suspiciously round when so many are shares, and so great a part are multiples of five, although others have decimals. */
  roundFrom: 10,
  roundShare: 0.8,
  /** So many warnings of one kind are listed, the first of the file; the others are counted. */
  listed: 1000,
} as const
