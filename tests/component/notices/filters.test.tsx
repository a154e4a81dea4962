import { describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { renderApp } from '../../support/renderApp.tsx';
import { soon } from '../support/chart.ts';

async function notices(address = '/notices') {
  const app = await renderApp(address);
  const option = (facet: string, name: string) =>
    app.screen
      .getByRole('group', { name: facet, exact: true })
      .getByRole('checkbox', { name, exact: true });

  return { ...app, option };
}

const titles = (root: Element) =>
  [...root.querySelectorAll('ol h2')].map((title) => title.textContent);

describe('the list of notices', () => {
  it('says how many there are', async () => {
    const { screen } = await notices();

    await expect.element(screen.getByText('Showing 7 of 7 notices')).toBeVisible();
  });

  it('begins with the newest and ends with the undated', async () => {
    const { screen } = await notices();
    const order = titles(screen.container);

    expect(order[0]).toMatch(/^Ministry holds symposium/);
    expect(order.at(-1)).toMatch(/^Bortala pays/);
  });

  it.each([
    ['date', '29 November 2019'],
    ['views', '130 views'],
    ['category', 'press conference'],
    ['issuer', 'Issued by Ministry of Commerce'],
    ['source', 'Source: '],
  ])('says the %s of a notice', async (_what, words) => {
    const { screen } = await notices('/notices?category=press-conference');

    await expect.element(screen.getByRole('listitem').last()).toHaveTextContent(words);
  });

  it('says of an undated notice that it is undated', async () => {
    const { screen } = await notices('/notices?category=subsidy');

    await expect.element(screen.getByRole('listitem').last()).toHaveTextContent(/^undated/);
  });
});

describe('the filters of the notices', () => {
  it.each([
    ['Category', 'symposium (1)', 'category=symposium'],
    ['Topic', 'Fire safety (1)', 'topic=fire-safety'],
    ['Province', 'Zhejiang (2)', 'province=33'],
  ])('narrow by %s', async (facet, name, query) => {
    const { option, address } = await notices();
    await userEvent.click(option(facet, name));

    await soon(address).toBe(`/notices?${query}`);
  });

  it('narrow by a segment', async () => {
    const { screen } = await notices('/notices?segment=cotton-spinning');

    await expect.element(screen.getByText('Showing 1 of 7 notices')).toBeVisible();
  });

  it('count each value given the other facets', async () => {
    const { option } = await notices('/notices?province=33');

    await expect.element(option('Category', 'safety (1)')).toBeVisible();
    await expect.element(option('Category', 'subsidy (0)')).toBeVisible();
  });

  it.each(['fire', '消防'])('find words in both languages: %s', async (words) => {
    const { screen } = await notices();
    await userEvent.fill(screen.getByRole('searchbox'), words);

    await expect.element(screen.getByText('Showing 1 of 7 notices')).toBeVisible();
  });

  it('are taken away by their chip', async () => {
    const { screen, address } = await notices('/notices?category=symposium&province=33');
    await userEvent.click(screen.getByRole('button', { name: 'Remove Category: symposium' }));

    await soon(address).toBe('/notices?province=33');
  });

  it('say that nothing matches and offer to take all away', async () => {
    const { screen, address } = await notices('/notices?category=symposium&province=65');
    const nothing = screen.getByRole('status').filter({ hasText: 'No notice matches' });
    await userEvent.click(nothing.getByRole('button', { name: 'Clear filters' }));

    await soon(address).toBe('/notices');
  });
});

describe('the order by views', () => {
  it('begins with the notice that was read most', async () => {
    const { screen } = await notices();
    await userEvent.click(screen.getByRole('button', { name: 'Most viewed first' }));

    await soon(() => titles(screen.container)[0]).toMatch(/^Regular press conference/);
  });

  it('puts a notice whose views are not known last', async () => {
    const { screen } = await notices('/notices?sort=-views');

    expect(titles(screen.container).at(-1)).toMatch(/^Bortala pays/);
  });

  it('is written into the address', async () => {
    const { screen, address } = await notices();
    await userEvent.click(screen.getByRole('button', { name: 'Most viewed first' }));

    await soon(address).toBe('/notices?sort=-views');
  });
});
