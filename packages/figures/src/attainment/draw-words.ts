import type { ChartTheme } from './chart-theme.ts'
import type { AttainmentLayout } from './lay-out-attainment.ts'
import { lineHeight } from './place-labels.ts'

const tones = { main: 600, target: 600, quiet: 400 } as const

/** The placed words as graphic elements, each line of a label on its own. */
export function drawWords({ labels, uprights, size }: AttainmentLayout, theme: ChartTheme): Readonly<Record<string, unknown>>[] {
  const height = lineHeight(size.textSize)
  const line = (text: string, x: number, top: number, weight: number, colour: string) => ({
    type: 'text',
    silent: true,
    z: 10,
    x,
    y: top + height / 2,
    style: { text, fill: colour, font: `${weight} ${size.textSize}px ${theme.font}`, textVerticalAlign: 'middle', textAlign: 'left' },
  })
  return [
    ...uprights.map(({ layer, box }) => line(layer.label, box.left, box.top, 400, theme.quiet)),
    ...labels.flatMap(({ label, lines, box }) =>
      lines.map((text, i) => {
        const weight = i === 0 ? tones[label.tone] : 400
        const colour = i > 0 || label.tone === 'quiet' ? theme.quiet : label.tone === 'main' ? theme.accent : theme.ink
        return line(text, box.left, box.top + i * height, weight, colour)
      }),
    ),
  ]
}
