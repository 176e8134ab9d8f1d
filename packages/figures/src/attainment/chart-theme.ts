import { palette } from '../status/palette.ts'

/** What a renderer needs to know besides the figure: colours, weights and the typeface; one for each medium. */
export interface ChartTheme {
  readonly ink: string
  readonly quiet: string
  readonly rule: string
  readonly panel: string
  /** Colour of data. */
  readonly accent: string
  readonly font: string
  /** Weight of the observed line in pixels; the other strokes follow it. */
  readonly line: number
}

/** The look on the screen. */
export const screenTheme: ChartTheme = {
  ink: palette.ink,
  quiet: palette.inkQuiet,
  rule: '#e9e7e1',
  panel: palette.panel,
  accent: palette.accent,
  font: "'Be Vietnam Pro', 'Segoe UI', system-ui, sans-serif",
  line: 2.4,
}
