import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'

const root = join(import.meta.dirname, '..')

/** The texts that people are sent to first, and all of docs/. */
const texts = [
  ...readdirSync(root).filter((name) => name.endsWith('.md')),
  ...readdirSync(join(root, 'docs'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/${name}`),
].map((name) => name.replaceAll('\\', '/'))

test.each(texts)('every path named in %s exists', (name) => {
  const text = readFileSync(join(root, name), 'utf8')
  const missing = [...listPaths(text), ...listLinks(text, name)].filter((path) => !existsSync(join(root, path)))
  expect(missing).toEqual([])
})

/** What stands in backticks and looks like a path of this repository: a known folder in front, or a slash and an extension. */
function listPaths(text: string): string[] {
  const words = [...withoutBlocks(text).matchAll(/`([^`\n]+)`/g)].map(([, word]) => word!.trim())
  return words.filter((word) => /^(packages|apps|data|docs|bench|\.ci)\/[\w./@-]*$/.test(word)).map((word) => word.replace(/[/.]$/, ''))
}

/** Links between files; what leads to another host is not looked at. */
function listLinks(text: string, name: string): string[] {
  const targets = [...withoutBlocks(text).matchAll(/\]\(([^)\s]+)\)/g)].map(([, target]) => target!)
  return targets
    .filter((target) => !/^([a-z]+:|#|\/)/i.test(target))
    .map((target) => join(name, '..', decodeURI(target.replace(/#.*$/, ''))))
}

/** Blocks of code hold commands and examples, which may name what is yet to be made. */
function withoutBlocks(text: string): string {
  return text.replace(/^```[\s\S]*?^```/gm, '')
}
