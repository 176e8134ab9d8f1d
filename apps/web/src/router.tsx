import type { QueryClient } from '@tanstack/react-query'
import {
  createRootRouteWithContext,
  createRoute,
  createRouter,
  lazyRouteComponent,
  redirect,
  retainSearchParams,
} from '@tanstack/react-router'
import { keepSelection } from './address/keep-selection.ts'
import { readSearch, writeSearch } from './address/search-text.ts'
import {
  beforeAfterSearch,
  catalogueSearch,
  importsSearch,
  indicatorSearch,
  languageSearch,
  overviewSearch,
  targetListSearch,
  type BeforeAfterSearch,
  type CatalogueSearch,
  type ImportsSearch,
  type IndicatorSearch,
  type LanguageSearch,
  type OverviewSearch,
  type TargetListSearch,
} from './address/searches.ts'
import { beforeAfterQuery } from './api/before-after-query.ts'
import { catalogueQuery } from './api/catalogue-query.ts'
import { editsQuery } from './api/edits-query.ts'
import { indicatorQuery } from './api/indicator-query.ts'
import { methodsQuery } from './api/methods-query.ts'
import { overviewQuery } from './api/overview-query.ts'
import { NotFoundPage } from './features/not-found/not-found-page.tsx'
import { OverviewPage } from './features/overview/overview-page.tsx'
import { readStoredLanguage } from './language/stored-language.ts'
import { Shell } from './shell/shell.tsx'
import { ErrorPage } from './ui/error-page.tsx'

/** Every place of the product: its path, what it asks for at once, and its page. */
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
  loaderDeps: ({ search }) => keepSelection(search),
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
  loaderDeps: ({ search }) => ({ ...keepSelection(search), target: search.target }),
  loader: ({ context, params, deps }) => void context.queryClient.prefetchQuery(indicatorQuery(params.code, deps)),
  component: lazyRouteComponent(() => import('./indicator-with-trail.tsx'), 'IndicatorWithTrail'),
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
