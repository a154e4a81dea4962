import { QueryClientProvider, type QueryClient } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import type { Locale } from '../i18n/locale.ts';
import { LocaleContext } from '../i18n/LocaleContext.tsx';
import type { AppStore } from '../state/store.ts';
import { AppStoreContext } from '../state/useAppStore.ts';
import type { createAppRouter } from './routes.tsx';

interface AppProps {
  readonly router: ReturnType<typeof createAppRouter>;
  readonly queryClient: QueryClient;
  readonly store: AppStore;
  /** The locale of the first paint; the frame changes it with the address. */
  readonly locale: Locale;
}

export function App({ router, queryClient, store, locale }: AppProps) {
  return (
    <QueryClientProvider client={queryClient}>
      <AppStoreContext value={store}>
        <LocaleContext value={locale}>
          <RouterProvider router={router} />
        </LocaleContext>
      </AppStoreContext>
    </QueryClientProvider>
  );
}
