import { describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { renderApp } from '../../support/renderApp.tsx';
import { soon } from '../support/chart.ts';

async function searchFor(words: string) {
  const app = await renderApp('/clusters');
  await userEvent.fill(app.screen.getByRole('searchbox'), words);

  return app;
}

describe('the search', () => {
  it.each(['盛泽', 'shengze', 'SHENGZE', 'sz', 'sheng'])('finds Shengze by “%s”', async (words) => {
    const { screen, address } = await searchFor(words);
    await soon(address).toBe(`/clusters?q=${words}`);

    await expect.element(screen.getByRole('button', { name: /^Shengze/ })).toBeInTheDocument();
  });

  it('leaves out what it does not find', async () => {
    const { screen } = await searchFor('shengze');

    await expect.element(screen.getByText('Showing 1 of 153 clusters')).toBeVisible();
  });

  it('finds every place of a prefecture', async () => {
    const { screen } = await searchFor('绍兴');

    await expect.element(screen.getByRole('button', { name: /^Keqiao/ })).toBeInTheDocument();
  });

  it('is filled from the address', async () => {
    const { screen } = await renderApp('/clusters?q=keqiao');

    await expect.element(screen.getByRole('searchbox')).toHaveValue('keqiao');
  });

  it('is emptied when its chip is removed', async () => {
    const { screen } = await renderApp('/clusters?q=keqiao');
    await userEvent.click(screen.getByRole('button', { name: 'Remove Name: keqiao' }));

    await expect.element(screen.getByRole('searchbox')).toHaveValue('');
  });

  it('adds nothing to the history while it is typed', async () => {
    const { router, screen, address } = await renderApp('/clusters');
    await userEvent.type(screen.getByRole('searchbox'), 'keq');
    await soon(address).toBe('/clusters?q=keq');

    expect(router.history.length).toBe(1);
  });
});

describe('a search and filters that leave nothing', () => {
  const nothing = '/clusters?province=33&q=shengze';

  it('are said to leave nothing', async () => {
    const { screen } = await renderApp(nothing);

    await expect.element(screen.getByText('No cluster matches')).toBeVisible();
  });

  it('are blamed on the condition without which the most rows come back', async () => {
    const { screen } = await renderApp(nothing);

    await expect.element(screen.getByText('Without “shengze” there are 29.')).toBeVisible();
  });

  it('are mended by one click', async () => {
    const { screen } = await renderApp(nothing);
    await userEvent.click(screen.getByRole('button', { name: 'Remove “shengze”' }));

    await expect.element(screen.getByText('Showing 29 of 153 clusters')).toBeVisible();
  });

  it('are all taken away where no single one is to blame', async () => {
    const { screen } = await renderApp(
      '/clusters?province=33&q=shengze&segment=technical-textiles',
    );

    await expect
      .element(
        screen
          .getByRole('status')
          .filter({ hasText: 'No cluster matches' })
          .getByRole('button', { name: 'Clear filters' }),
      )
      .toBeVisible();
  });

  it('show no table of nothing', async () => {
    const { screen } = await renderApp(nothing);
    await expect.element(screen.getByText('No cluster matches')).toBeVisible();

    expect(screen.getByRole('table').query()).toBeNull();
  });
});
