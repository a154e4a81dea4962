import { describe, expect, it } from 'vitest';
import { startApp } from '../../support/renderApp.tsx';
import { chartOf, press } from '../support/chart.ts';

describe('an embedded figure', () => {
  it('stands alone: no header, no footer, no other figure', async () => {
    const { screen } = await startApp('/?embed=1#over-100bn');
    await chartOf(screen, /^At least nine/);

    expect(screen.getByRole('figure').all()).toHaveLength(1);
    await expect.element(screen.getByRole('navigation')).not.toBeInTheDocument();
    await expect.element(screen.getByRole('contentinfo')).not.toBeInTheDocument();
    await expect
      .element(screen.getByRole('button', { name: 'Pin to deck' }))
      .not.toBeInTheDocument();
  });

  it('is the first one of the page where none is named', async () => {
    const { screen } = await startApp('/?embed=1');
    const { figure } = await chartOf(screen, /./);

    expect(figure.element().id).toBe('share');
  });

  it('has the filters of its link', async () => {
    const { screen } = await startApp('/?province=33&embed=1#segments');
    await chartOf(screen, /./);

    await expect.element(screen.getByText(/Filter: .*Zhejiang/)).toBeVisible();
  });

  it('leads back to the full view, with its filters and without the frame', async () => {
    const { screen } = await startApp('/?province=33&embed=1#segments');
    await chartOf(screen, /./);
    const back = screen.getByRole('link', { name: 'Open this figure in the full page' });

    expect(back.element().getAttribute('href')).toMatch(/\?province=33&lang=en#segments$/);
  });

  it('is walked by keys, mark by mark', async () => {
    const { screen } = await startApp('/?embed=1#over-100bn');
    const { chart, live } = await chartOf(screen, /^At least nine/);
    await press(chart, 'ArrowRight');

    await expect.element(live).toHaveTextContent(/Changshu/);
  });

  it('offers no filter: there is nothing beside it to be filtered', async () => {
    const { screen, address } = await startApp('/?embed=1#province-ranking');
    const { chart } = await chartOf(screen, /./);
    await press(chart, 'ArrowRight', 'Enter');

    expect(address()).toBe('/?embed=1#province-ranking');
  });

  it('is named where the page has no such figure, and so are those that there are', async () => {
    const { screen } = await startApp('/?embed=1#nope');
    await expect
      .element(screen.getByText('This page has no figure named “nope”'), { timeout: 10_000 })
      .toBeVisible();
    const other = screen.getByRole('link', { name: /^At least nine/ });

    expect(other.element().getAttribute('href')).toMatch(/\?embed=1&lang=en#over-100bn$/);
  });
});
