import { QueryClient } from '@tanstack/react-query';

/**
 * Cache and retry policy. A static file that failed is asked for again by the reader, who is told
 * what failed: silent retries would only delay that. Queries run offline too, to say so.
 */
export function createQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        retry: false,
        networkMode: 'always',
        refetchOnWindowFocus: false,
        refetchOnReconnect: false,
      },
    },
  });
}
