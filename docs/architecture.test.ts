import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { builtinModules } from 'node:module'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'

const root = join(import.meta.dirname, '..')

/** Which packages of the workspace each may import: the table of docs/architecture.md, as data. */
const allowed: Readonly<Record<string, readonly string[]>> = {
  'packages/core': [],
  'packages/ingest': ['core'],
  'packages/store': ['core'],
  'packages/contract': ['core'],
  'packages/figures': ['core'],
  'packages/documents': ['core', 'figures'],
  'packages/use-cases': ['core', 'ingest', 'store', 'figures', 'documents'],
  'apps/api': ['core', 'contract', 'use-cases'],
  'apps/cli': ['core', 'contract', 'use-cases', 'api'],
  'apps/web': ['core', 'contract', 'figures'],
  bench: ['core', 'contract', 'use-cases', 'store', 'api', 'figures', 'ingest'],
}

/** What some may never import, though it may well be installed. */
const forbidden: Readonly<Record<string, readonly string[]>> = {
  'packages/core': ['zod', 'node:'],
  'packages/store': ['zod', 'hono'],
  'packages/contract': ['hono', '@hono', 'node:'],
  'packages/figures': ['react', 'node:'],
  'packages/use-cases': ['zod', 'hono', '@hono', 'node:http', '@duckdb', 'kysely'],
}

/** Deep imports that are meant: fitting and timing the forecaster needs the parts that its package keeps to itself. */
const insides: Readonly<Record<string, readonly string[]>> = {
  bench: ['packages/core/src/forecast/', 'packages/core/src/verdict/'],
}

/** Which rooms of the page each may look into besides itself: no feature knows another, and only the files at the top join them. */
const roomsOfPage: Readonly<Record<string, readonly string[]>> = {
  language: [],
  address: [],
  api: ['language'],
  ui: ['language'],
  places: ['language', 'ui'],
  features: ['language', 'address', 'api', 'ui', 'places'],
  shell: ['language', 'address', 'api', 'ui', 'places'],
}

/** Every folder of the workspace that has a manifest, whether or not the table knows it. */
const present = ['packages', 'apps', '.']
  .flatMap((parent) => readdirSync(join(root, parent)).map((name) => (parent === '.' ? name : `${parent}/${name}`)))
  .filter((folder) => existsSync(join(root, folder, 'package.json')))

interface Manifest {
  readonly dependencies?: Readonly<Record<string, string>>
  readonly devDependencies?: Readonly<Record<string, string>>
}

const rootTools = Object.keys((JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as Manifest).devDependencies ?? {})

test('every package of the workspace stands in the table, and nothing else', () => {
  expect(present.toSorted()).toEqual(Object.keys(allowed).toSorted())
})

describe.each(present)('%s', (folder) => {
  const manifest = JSON.parse(readFileSync(join(root, folder, 'package.json'), 'utf8')) as Manifest
  const runtime = Object.keys(manifest.dependencies ?? {})
  const declared = new Set([...runtime, ...Object.keys(manifest.devDependencies ?? {})])
  const files = listSources(join(root, folder))

  test('depends only on the packages that the table allows', () => {
    const others = [...declared].filter((name) => name.startsWith('@moc/')).map((name) => name.slice('@moc/'.length))
    expect(others.filter((name) => !allowed[folder]?.includes(name))).toEqual([])
  })

  test('imports nothing that its package.json does not list; tests may use the tools of the root', () => {
    const undeclared = files.flatMap(({ path, imports }) =>
      imports
        .filter((name) => isPackage(name) && !declared.has(packageOf(name)) && !(isTest(path) && rootTools.includes(packageOf(name))))
        .map((name) => `${path}: ${name}`),
    )
    expect(undeclared).toEqual([])
  })

  test('imports nothing that its layer may not know', () => {
    const wrong = files
      .filter(({ path }) => !isTest(path))
      .flatMap(({ path, imports }) =>
        imports
          .filter((name) => forbidden[folder]?.some((each) => name === each || name.startsWith(each.endsWith(':') ? each : `${each}/`)))
          .map((name) => `${path}: ${name}`),
      )
    expect(wrong).toEqual([])
  })

  test('reaches into no other package; a walk drives the whole program', () => {
    const inside = files
      .filter(({ path }) => !isTest(path))
      .flatMap(({ path, imports }) =>
        imports
          .filter((name) => name.startsWith('.') && leaves(join(path, '..', name).replaceAll('\\', '/'), folder))
          .map((name) => `${path}: ${name}`),
      )
    expect(inside).toEqual([])
  })
})

describe('apps/web/src', () => {
  const page = 'apps/web/src/'
  // Of the features each is a room of its own.
  const roomOf = (path: string) => path.split('/', path.startsWith('features/') ? 2 : 1).join('/')
  const files = listSources(join(root, page)).filter(({ path }) => !isTest(path))
  const lookedInto = (path: string, imports: readonly string[]) =>
    imports.filter((name) => name.startsWith('.')).map((name) => join(path, '..', name).replaceAll('\\', '/'))

  test('each room imports only itself and the rooms that the table names', () => {
    const wrong = files
      .map(({ path, imports }) => ({ path: path.slice(page.length), imports }))
      .filter(({ path }) => path.includes('/'))
      .flatMap(({ path, imports }) =>
        lookedInto(path, imports)
          .filter((target) => roomOf(target) !== roomOf(path) && !roomsOfPage[path.split('/')[0]!]?.includes(roomOf(target)))
          .map((target) => `${path}: ${target}`),
      )
    expect(wrong).toEqual([])
  })
})

interface Source {
  /** From the root, with `/`. */
  readonly path: string
  readonly imports: readonly string[]
}

function listSources(directory: string): Source[] {
  return readdirSync(directory, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(ts|tsx)$/.test(entry.name) && !/node_modules|[\\/]dist\b/.test(entry.parentPath))
    .map((entry) => {
      const path = join(entry.parentPath, entry.name)
      return { path: path.slice(root.length + 1).replaceAll('\\', '/'), imports: listImports(readFileSync(path, 'utf8')) }
    })
}

/** What a file imports, also dynamically or for types alone. */
function listImports(source: string): string[] {
  return [...source.matchAll(/^\s*(?:import|export)\s(?:[^'"`;]*?\sfrom\s)?['"]([^'"\n]+)['"]|\bimport\(['"]([^'"\n]+)['"]\)/gm)].map(
    ([, from, loaded]) => from ?? loaded!,
  )
}

function isPackage(name: string): boolean {
  return !name.startsWith('.') && !name.startsWith('node:') && !name.startsWith('virtual:') && !builtinModules.includes(name)
}

function packageOf(name: string): string {
  return name
    .split('/')
    .slice(0, name.startsWith('@') ? 2 : 1)
    .join('/')
}

function isTest(path: string): boolean {
  return /\.(test|walk)\.tsx?$|(^|\/)test-[\w-]+\.tsx?$|\/(walks|testing)\/|vite\.config\.ts$/.test(path)
}

function leaves(target: string, folder: string): boolean {
  return ![`${folder}/`, ...(insides[folder] ?? [])].some((each) => target.startsWith(each))
}
