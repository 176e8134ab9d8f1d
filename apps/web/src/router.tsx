import { assessedStatuses } from '@moc/core'
import type { QueryClient } from '@tanstack/react-query'
import {
  createRootRouteWithContext,
  createRoute,
  createRouter,
  lazyRouteComponent,
  redirect,
  retainSearchParams,
} from '@tanstack/react-router'
import { z } from 'zod'
import { beforeAfterQuery } from './api/before-after-query.ts'
import { catalogueQuery } from './api/catalogue-query.ts'
import { editsQuery } from './api/edits-query.ts'
import { indicatorQuery } from './api/indicator-query.ts'
import { methodsQuery } from './api/methods-query.ts'
import { overviewQuery } from './api/overview-query.ts'
import { NotFoundPage } from './features/not-found/not-found-page.tsx'
import { OverviewPage } from './features/overview/overview-page.tsx'
import { readStoredLanguage } from './language/stored-language.ts'
import { readSearch, writeSearch } from './search-text.ts'
import { Shell } from './shell/shell.tsx'
import { ErrorPage } from './ui/error-page.tsx'

/**
 * Every place of the product, and what its address may say. An address that says something unreadable is
 * taken without it: an old link never fails.
 */
const text = z.string().min(1).max(200).optional().catch(undefined)

const languageSearch = z.object({ lang: z.enum(['vi', 'en']).optional().catch(undefined) })

/** What one is looking at: the same words as the API's query. */
const selectionSearch = z.object({
  strategy: text,
  place: text,
  horizon: z.coerce.number().int().min(1900).max(2200).optional().catch(undefined),
  asOf: z.iso.date().optional().catch(undefined),
  /** Only with what the store held at the end of that day. */
  knownOn: z.iso.date().optional().catch(undefined),
})
const overviewSearch = selectionSearch.extend({
  /** Only the targets of this status are listed. */
  status: z
    .enum([...assessedStatuses, 'notAssessable'])
    .optional()
    .catch(undefined),
})
const targetListSearch = selectionSearch.extend({
  find: text,
  /** Only indicators that have values. */
  known: z.coerce
    .boolean()
    .transform((said) => (said ? (true as const) : undefined))
    .optional()
    .catch(undefined),
})
const indicatorSearch = selectionSearch.extend({
  /** Code of the target to put first. */
  target: text,
  view: z.enum(['chart', 'table']).optional().catch(undefined),
  /** Key of the value whose trail stands open. */
  value: z.string().min(1).max(300).optional().catch(undefined),
})
const importsSearch = z.object({ import: text })
const catalogueSearch = z.object({
  part: z.enum(['indicator', 'target', 'policy', 'history']).optional().catch(undefined),
  find: text,
  /** Code of what stands open in the editor. */
  edit: text,
})
const beforeAfterSearch = z.object({
  event: text,
  place: text,
  beforeFrom: z.coerce.number().int().min(1900).max(2200).optional().catch(undefined),
  afterTo: z.coerce.number().int().min(1900).max(2200).optional().catch(undefined),
  /** Code of the indicator whose working stands open. */
  row: text,
})

export type LanguageSearch = z.output<typeof languageSearch>
export type SelectionSearch = z.output<typeof selectionSearch>
export type OverviewSearch = z.output<typeof overviewSearch>
export type TargetListSearch = z.output<typeof targetListSearch>
export type IndicatorSearch = z.output<typeof indicatorSearch>
export type CatalogueSearch = z.output<typeof catalogueSearch>
export type ImportsSearch = z.output<typeof importsSearch>
export type BeforeAfterSearch = z.output<typeof beforeAfterSearch>

const rootRoute = createRootRouteWithContext<{ queryClient: QueryClient }>()({
  validateSearch: (search: Record<string, unknown>): LanguageSearch => languageSearch.parse(search),
  search: { middlewares: [retainSearchParams(['lang'])] },
  beforeLoad: ({ search, location, preload }) => {
    // Before anything is asked of the server: its sentences come in the language of the page.
    if (!preload) document.documentElement.lang = search.lang ?? 'vi'
    if (search.lang === undefined && readStoredLanguage() === 'en') {
      throw redirect({ to: location.pathname, search: { ...location.search, lang: 'en' }, hash: location.hash, replace: true })
    }
  },
  loader: ({ context }) => void context.queryClient.prefetchQuery(catalogueQuery()),
  component: Shell,
  notFoundComponent: NotFoundPage,
  errorComponent: ErrorPage,
})

const overviewRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/',
  validateSearch: (search: Record<string, unknown>): OverviewSearch => overviewSearch.parse(search),
  loaderDeps: ({ search: { strategy, place, horizon, asOf, knownOn } }) => ({ strategy, place, horizon, asOf, knownOn }),
  loader: ({ context, deps }) => void context.queryClient.prefetchQuery(overviewQuery(deps)),
  component: OverviewPage,
})

const targetListRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/chi-tieu',
  validateSearch: (search: Record<string, unknown>): TargetListSearch => targetListSearch.parse(search),
  component: lazyRouteComponent(() => import('./features/targets/targets-page.tsx'), 'TargetsPage'),
})

const indicatorRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/chi-tieu/$code',
  validateSearch: (search: Record<string, unknown>): IndicatorSearch => indicatorSearch.parse(search),
  loaderDeps: ({ search: { strategy, place, horizon, asOf, knownOn, target } }) => ({ strategy, place, horizon, asOf, knownOn, target }),
  loader: ({ context, params, deps }) => void context.queryClient.prefetchQuery(indicatorQuery(params.code, deps)),
  component: lazyRouteComponent(() => import('./features/indicator/indicator-page.tsx'), 'IndicatorPage'),
})

const beforeAfterRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/truoc-sau',
  validateSearch: (search: Record<string, unknown>): BeforeAfterSearch => beforeAfterSearch.parse(search),
  loaderDeps: ({ search: { event, place, beforeFrom, afterTo } }) => ({ event, place, beforeFrom, afterTo }),
  loader: ({ context, deps }) => void context.queryClient.prefetchQuery(beforeAfterQuery(deps)),
  component: lazyRouteComponent(() => import('./features/before-after/before-after-page.tsx'), 'BeforeAfterPage'),
})

const importsRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/du-lieu',
  validateSearch: (search: Record<string, unknown>): ImportsSearch => importsSearch.parse(search),
  component: lazyRouteComponent(() => import('./features/imports/imports-page.tsx'), 'ImportsPage'),
})

const catalogueRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/danh-muc',
  validateSearch: (search: Record<string, unknown>): CatalogueSearch => catalogueSearch.parse(search),
  loader: ({ context }) => void context.queryClient.prefetchQuery(editsQuery()),
  component: lazyRouteComponent(() => import('./features/catalogue/catalogue-page.tsx'), 'CataloguePage'),
})

const methodRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/phuong-phap',
  loader: ({ context }) => void context.queryClient.prefetchQuery(methodsQuery()),
  component: lazyRouteComponent(() => import('./features/method/method-page.tsx'), 'MethodPage'),
})
/** Where the page stood before: an old link never fails. */
const oldMethodRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/cach-danh-gia',
  beforeLoad: ({ location }) => {
    throw redirect({ to: '/phuong-phap', hash: location.hash, replace: true })
  },
})

const routeTree = rootRoute.addChildren([
  overviewRoute,
  targetListRoute,
  indicatorRoute,
  beforeAfterRoute,
  importsRoute,
  catalogueRoute,
  methodRoute,
  oldMethodRoute,
])

/** Makes the router; `queryClient` is where routes start fetching before their component is drawn. */
export function createMocRouter(queryClient: QueryClient) {
  return createRouter({
    routeTree,
    context: { queryClient },
    parseSearch: readSearch,
    stringifySearch: writeSearch,
    defaultPreload: 'intent',
    defaultPreloadStaleTime: 0,
    scrollRestoration: true,
    defaultErrorComponent: ErrorPage,
    defaultNotFoundComponent: NotFoundPage,
  })
}

declare module '@tanstack/react-router' {
  interface Register {
    router: ReturnType<typeof createMocRouter>
  }
}
