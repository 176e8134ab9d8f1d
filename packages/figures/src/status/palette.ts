import type { Status } from '@moc/core'

/**
 * Colours of the program. Text is ink; only icons, marks and lines carry these. Each status is at least 3:1 on
 * white and keeps its shape, so that colour is never the only sign. `apps/web` repeats them as tokens, and a test
 * compares the two.
 */
export const palette = {
  ink: '#1a1f24',
  inkQuiet: '#565e67',
  accent: '#0b4f6c',
  paper: '#f7f6f2',
  panel: '#ffffff',
  rule: '#d9d7d0',
  track: '#dcdad3',
} as const

export const statusColours: Record<Status, string> = {
  met: '#08519c',
  onTrack: '#2b8cbe',
  accelerate: '#b98000',
  unlikely: '#a32d00',
  movingAway: '#6b1d5c',
  missed: '#a32d00',
  notAssessable: '#737b84',
}

/** Hatching for print: lines at `angle` degrees, `gap` apart, in points; null is plain. Two statuses of one colour differ here as well. */
export const statusPatterns: Record<Status, { readonly angle: number; readonly gap: number; readonly weight: number } | null> = {
  met: null,
  onTrack: { angle: 45, gap: 6, weight: 2 },
  accelerate: { angle: 90, gap: 5, weight: 1.5 },
  unlikely: { angle: 135, gap: 4, weight: 1.5 },
  movingAway: { angle: 0, gap: 3, weight: 1 },
  missed: { angle: 135, gap: 2.5, weight: 1.5 },
  notAssessable: { angle: 45, gap: 10, weight: 0.75 },
}
