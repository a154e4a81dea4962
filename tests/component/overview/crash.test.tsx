import { beforeEach, describe, expect, it, vi } from 'vitest';
import { render } from 'vitest-browser-react';
import { userEvent } from 'vitest/browser';
import type { Figure } from '../../../src/charts/figure.ts';
import { FigureCard } from '../../../src/features/figure-card/FigureCard.tsx';
import { loadLocale } from '../../../src/i18n/locale.ts';
import { LocaleContext } from '../../../src/i18n/LocaleContext.tsx';
import { createAppStore } from '../../../src/state/store.ts';
import { AppStoreContext } from '../../../src/state/useAppStore.ts';
import { memoryStorage } from '../../support/renderApp.tsx';
import { builtInFigure } from '../support/builtInFigures.ts';

/** The figure of the shares, whose drawing fails when its rows are read. */
async function failingFigure(): Promise<Figure> {
  const figure = await builtInFigure('share', 'en');

  return {
    ...figure,
    drawing: {
      kind: 'share',
      get rows(): never {
        throw new Error('no rows');
      },
    },
  };
}

/** A page of two figures: the one that the test is about, and a sound one below it. */
async function pageWith(figureIn: () => Figure) {
  const sound = await builtInFigure('province-ranking', 'en');
  const card = (make: () => Figure) => (
    <FigureCard figureIn={make} linkOf={() => ''} copyLink={() => Promise.resolve()} />
  );

  return (
    <LocaleContext value={await loadLocale('en')}>
      <AppStoreContext value={store}>
        {card(figureIn)}
        {card(() => sound)}
      </AppStoreContext>
    </LocaleContext>
  );
}

const store = createAppStore(memoryStorage());

beforeEach(() => {
  // React reports every error that a boundary catches.
  vi.spyOn(console, 'error').mockReturnValue(undefined);
});

describe('a figure whose drawing fails', () => {
  it('says so in its place', async () => {
    const figure = await failingFigure();
    const screen = await render(await pageWith(() => figure));

    await expect
      .element(screen.getByRole('alert'))
      .toHaveTextContent('This part could not be drawn');
  });

  it('leaves the figure beside it as it is', async () => {
    const figure = await failingFigure();
    const screen = await render(await pageWith(() => figure));

    await expect.element(screen.getByRole('figure', { name: /^Zhejiang leads/ })).toBeVisible();
  });

  it('is drawn when trying again succeeds', async () => {
    const failing = await failingFigure();
    const sound = await builtInFigure('share', 'en');
    const screen = await render(await pageWith(() => failing));
    await expect.element(screen.getByRole('alert')).toBeVisible();
    await screen.rerender(await pageWith(() => sound));
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));

    await expect.element(screen.getByRole('figure', { name: /^Clusters earn/ })).toBeVisible();
  });
});

describe('a figure that cannot be made from the data', () => {
  it('leaves the figure beside it as it is', async () => {
    const screen = await render(
      await pageWith(() => {
        throw new Error('no figure');
      }),
    );

    await expect.element(screen.getByRole('figure', { name: /^Zhejiang leads/ })).toBeVisible();
  });
});
