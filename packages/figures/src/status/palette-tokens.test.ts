import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { palette } from './palette.ts'

/** The stylesheet of the dashboard, which repeats the colours as tokens. */
const tokens = readFileSync(new URL('../../../../apps/web/src/styles/tokens.css', import.meta.url), 'utf8')

const screen = tokens.slice(tokens.indexOf(':root {'), tokens.indexOf('\n}'))
const tokenOf = (name: string) => new RegExp(`--${name}: (#[0-9a-f]{6});`).exec(screen)?.[1]
const kebab = (name: string) => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)

test.each(Object.entries(palette))('the token of %s is the colour that figures are drawn in', (name, colour) => {
  expect(tokenOf(kebab(name))).toBe(colour)
})

test('screen, print and projector are three sets of the same names', () => {
  const names = (text: string) => [...text.matchAll(/(--[a-z0-9-]+):/g)].map((match) => match[1]!)
  const known = new Set(names(screen))
  for (const set of [tokens.slice(tokens.indexOf("[data-mode='projector']")), tokens.slice(tokens.indexOf('@media print'))]) {
    expect(names(set).filter((name) => !known.has(name))).toEqual([])
  }
})
