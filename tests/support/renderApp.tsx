import { createMemoryHistory } from '@tanstack/react-router';
import { expect } from 'vitest';
import { render } from 'vitest-browser-react';
import { page, userEvent } from 'vitest/browser';
import { App } from '../../src/app/App.tsx';
import { createQueryClient } from '../../src/app/queryClient.ts';
import { createAppRouter } from '../../src/app/routes.tsx';
import type { Language } from '../../src/domain/bilingual.ts';
import { loadLocale } from '../../src/i18n/locale.ts';
import { createAppStore } from '../../src/state/store.ts';
import { languages } from '../../src/state/viewState.ts';
import '../../src/ui/base.css';

// The app loads its parts when they are first used. Here they come beforehand, so that what a test
// waits for is the app and not the file server.
import.meta.glob(
  ['../../src/{app,charts,features,pages,ui}/**/*.tsx', '../../src/app/shortcuts/*.ts'],
  { eager: true },
);

/** Windows in which the design is drawn. */
export const windows = {
  desktop: { width: 1440, height: 900 },
  phone: { width: 390, height: 844 },
} as const;

interface AppWish {
  /** The language that the reader chose before; the address may name another. */
  readonly language?: Language;
  readonly window?: { readonly width: number; readonly height: number };
}

/** Storage of one test: nothing is kept from the test before. */
export function memoryStorage() {
  const kept = new Map<string, string>();

  return {
    getItem: (name: string) => kept.get(name) ?? null,
    setItem: (name: string, value: string) => void kept.set(name, value),
    removeItem: (name: string) => void kept.delete(name),
  };
}

/** The whole app at an address, on the built-in data, before these have come. */
export async function startApp(
  address: string,
  { language = 'en', window = windows.desktop }: AppWish = {},
) {
  await page.viewport(window.width, window.height);
  // The mouse of the test before may rest on what this one draws.
  await userEvent.hover(document.body, { position: { x: 0, y: 0 }, force: true });
  await Promise.all(languages.flatMap((one) => [loadLocale(one), loadLocale(one, 'practice')]));
  const router = createAppRouter(createMemoryHistory({ initialEntries: [address] }));
  const store = createAppStore(memoryStorage());
  store.getState().chooseLanguage(language);
  const screen = await render(
    <App
      router={router}
      queryClient={createQueryClient()}
      store={store}
      locale={await loadLocale(language)}
    />,
  );

  return {
    screen,
    router,
    /** What the address bar would show. */
    address: () => decodeURIComponent(router.history.location.href),
  };
}

/** The whole app at an address, once its page is there. */
export async function renderApp(address: string, wish: AppWish = {}) {
  const app = await startApp(address, wish);
  await expect
    .element(app.screen.getByRole('heading', { level: 1 }), { timeout: 10_000 })
    .toBeVisible();

  return app;
}
