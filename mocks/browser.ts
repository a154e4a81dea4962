import { bypass } from 'msw';
import { setupWorker } from 'msw/browser';
import { handlersFor } from './handlers.ts';
import { scenarioOf } from './scenarios.ts';

/** Puts a scenario between the page and its server. */
export async function startMocks(name: string | null): Promise<void> {
  const worker = setupWorker(
    ...handlersFor(scenarioOf(name), async (_, request) => {
      const response = await fetch(bypass(request));

      return response.text();
    }),
  );
  await worker.start({
    quiet: true,
    onUnhandledRequest: 'bypass',
    serviceWorker: { url: `${import.meta.env.BASE_URL}mockServiceWorker.js` },
  });
}
