import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { startApp } from '../../support/renderApp.tsx';
import { soon } from '../support/chart.ts';

/** Lets the answers of the server through. */
let answer: () => void = () => undefined;

beforeEach(() => {
  const fetched = window.fetch.bind(window);
  const opened = new Promise<void>((resolve) => {
    answer = resolve;
  });
  vi.spyOn(window, 'fetch').mockImplementation(async (input, init) => {
    await opened;

    return fetched(input, init);
  });
});

afterEach(() => {
  answer();
  vi.restoreAllMocks();
});

describe.each(['/', '/clusters', '/notices'])(
  'the page %s while its data are on the way',
  (page) => {
    it('is busy', async () => {
      const { screen } = await startApp(page);

      await soon(() => screen.container.querySelector('[aria-busy="true"]')).not.toBeNull();
    });

    it('says that it loads', async () => {
      const { screen } = await startApp(page);

      await expect
        .element(screen.getByRole('status').filter({ hasText: 'Loading the data…' }))
        .toBeInTheDocument();
    });

    it('shows no number before it knows one', async () => {
      const { screen } = await startApp(page);
      await soon(() => screen.container.querySelector('[aria-busy="true"]')).not.toBeNull();

      expect(screen.getByRole('main').element().textContent).not.toMatch(/\d/);
    });

    it('is not busy once they are there', async () => {
      const { screen } = await startApp(page);
      await soon(() => screen.container.querySelector('[aria-busy="true"]')).not.toBeNull();
      answer();
      await expect.element(screen.getByRole('heading', { level: 1 })).toBeVisible();

      expect(screen.container.querySelector('[aria-busy="true"]')).toBeNull();
    });
  },
);
