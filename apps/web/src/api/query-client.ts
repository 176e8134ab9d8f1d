import { QueryClient } from '@tanstack/react-query'

/**
 * Makes the store of answers. An answer is fresh for a minute; whoever publishes or undoes an import invalidates
 * all of them. Only silence is tried again, once: what the server refused it would refuse again.
 */
export function createQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: 60_000,
        retry: (failures, error) => error instanceof TypeError && failures < 1,
        retryDelay: 800,
        refetchOnWindowFocus: false,
      },
    },
  })
}
