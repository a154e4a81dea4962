import { describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { renderApp } from '../../support/renderApp.tsx';
import { chartOf, press, soon } from '../support/chart.ts';

describe('a search that no cluster matches', () => {
  it('is said with its number', async () => {
    const { screen } = await renderApp('/?q=zzz');

    await expect.element(screen.getByText('Showing 0 of 153 clusters')).toBeVisible();
  });

  it.each(['province-map', 'province-ranking', 'segments'])(
    'is the finding of the figure %s',
    async (id) => {
      const { screen } = await renderApp('/?q=zzz');
      await expect.element(screen.getByRole('figure').first()).toBeInTheDocument();

      expect(screen.container.querySelector(`figure#${id} h2`)?.textContent).toBe(
        'No cluster matches.',
      );
    },
  );

  it('leaves none of the named clusters above 100 billion yuan, and says so', async () => {
    const { screen } = await renderApp('/?q=zzz');
    const figure = screen.getByRole('figure', {
      name: 'None of the nine clusters named above 100 billion yuan is in this selection.',
    });

    await expect.element(figure).toBeInTheDocument();
  });

  it('draws no zero on the map', async () => {
    const { screen } = await renderApp('/?q=zzz');
    const map = screen.container.querySelector('figure#province-map h2');
    expect(map).not.toBeNull();
    map?.scrollIntoView();
    await soon(() => screen.container.querySelectorAll('#province-map [data-mark]').length).toBe(
      34,
    );
    const numbers = [...screen.container.querySelectorAll('#province-map [data-mark]')].map(
      (tile) => tile.lastElementChild?.textContent,
    );

    expect(new Set(numbers)).toEqual(new Set(['–']));
  });

  it('says that no row does not mean no cluster', async () => {
    const { screen } = await renderApp('/?q=zzz');

    await expect
      .element(screen.getByText('No row here does not mean no cluster there.').first())
      .toBeVisible();
  });

  it('is taken back by the button of a figure', async () => {
    const { screen, address } = await renderApp('/?q=zzz');
    const figure = screen.getByRole('figure', { name: /^None of the nine/ });
    await userEvent.click(figure.getByRole('button', { name: 'Clear filters' }));

    await soon(address).toBe('/');
  });
});

describe('a province without rows', () => {
  it('says “nothing found” rather than zero', async () => {
    const { screen } = await renderApp('/?province=11');
    const { chart, live } = await chartOf(screen, 'No cluster matches.');
    // From Heilongjiang two tiles down and two to the left.
    await press(chart, 'Home', 'ArrowDown', 'ArrowDown', 'ArrowLeft', 'ArrowLeft');

    await expect.element(live).toHaveTextContent('Beijing, nothing found');
  });
});
