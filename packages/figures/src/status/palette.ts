import type { Status } from '@moc/core'

/**
 * Colours that figures are drawn in. `apps/web` repeats them as tokens beside those of the statuses, and tests
 * compare the two and look at how well they are told apart: colour is never the only sign of a status.
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
