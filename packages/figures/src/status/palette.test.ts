import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { palette } from './palette.ts'
import { statusOrder, statusShapes } from './status-shape.ts'

/** The colours of the statuses on screen, from the stylesheet of the dashboard. */
const tokens = readFileSync(new URL('../../../../apps/web/src/styles/tokens.css', import.meta.url), 'utf8')
const colourOf = (status: string) => {
  const name = status.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)
  return new RegExp(`--status-${name}: (#[0-9a-f]{6});`).exec(tokens)?.[1] ?? `no token of ${status}`
}

const channels = (hex: string) => [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255)
const linear = (hex: string) => channels(hex).map((c) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4))
const luminance = (hex: string) => linear(hex).reduce((sum, c, i) => sum + c * [0.2126, 0.7152, 0.0722][i]!, 0)
const contrast = (a: string, b: string) => {
  const [dark, light] = [luminance(a), luminance(b)].toSorted((x, y) => x - y) as [number, number]
  return (light + 0.05) / (dark + 0.05)
}

test.each(statusOrder)('%s stands out from white and from paper by 3:1', (status) => {
  expect(contrast(colourOf(status), palette.panel)).toBeGreaterThanOrEqual(3)
  expect(contrast(colourOf(status), palette.paper)).toBeGreaterThanOrEqual(3)
})

test.each([palette.ink, palette.inkQuiet, palette.accent])('%s is readable as text: 4.5:1 on white and on paper', (colour) => {
  expect(contrast(colour, palette.panel)).toBeGreaterThanOrEqual(4.5)
  expect(contrast(colour, palette.paper)).toBeGreaterThanOrEqual(4.5)
})

test('no two statuses share a shape', () => {
  expect(new Set(statusOrder.map((status) => JSON.stringify(statusShapes[status]))).size).toBe(statusOrder.length)
})

/** Full dichromacy in linear RGB: Machado, Oliveira and Fernandes (2009), severity 1. */
const deficiencies = {
  protanopia: [0.152286, 1.052583, -0.204868, 0.114503, 0.786281, 0.099216, -0.003882, -0.048116, 1.051998],
  deuteranopia: [0.367322, 0.860646, -0.227968, 0.280085, 0.672501, 0.047413, -0.01182, 0.04294, 0.968881],
  tritanopia: [1.255528, -0.076749, -0.178779, -0.078411, 0.930809, 0.147602, 0.004733, 0.691367, 0.3039],
}
const lab = (rgb: number[]) => {
  const xyz = [
    [0.4124, 0.3576, 0.1805],
    [0.2126, 0.7152, 0.0722],
    [0.0193, 0.1192, 0.9505],
  ].map((row, i) => row.reduce((sum, m, j) => sum + m * rgb[j]!, 0) / [0.9505, 1, 1.089][i]!)
  const [x, y, z] = xyz.map((t) => (t > 0.008856 ? Math.cbrt(t) : 7.787 * t + 16 / 116)) as [number, number, number]
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)]
}

/** The colour as it is seen, in CIELAB. */
const seenAs = (hex: string, matrix: number[]) => {
  const rgb = linear(hex)
  const clip = (c: number) => Math.min(1, Math.max(0, c))
  return lab([0, 3, 6].map((row) => clip(rgb.reduce((sum, c, i) => sum + c * matrix[row + i]!, 0))))
}

test.each(Object.entries(deficiencies))('statuses of different colours differ under %s', (_, matrix) => {
  const colours = [...new Set(statusOrder.map(colourOf))]
  const pairs = colours.flatMap((a, i) => colours.slice(i + 1).map((b) => [a, b] as const))
  const alike = pairs.filter(([a, b]) => {
    const [one, other] = [seenAs(a, matrix), seenAs(b, matrix)]
    return Math.hypot(...one.map((c, i) => c - other[i]!)) < 12
  })
  expect(alike).toEqual([])
})
