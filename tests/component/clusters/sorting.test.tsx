import { describe, expect, it } from 'vitest';
import { type Locator, userEvent } from 'vitest/browser';
import { renderApp } from '../../support/renderApp.tsx';
import { soon } from '../support/chart.ts';

async function clusters(address = '/clusters') {
  const { screen, ...app } = await renderApp(address);
  const table = screen.getByRole('table', { name: 'Clusters' });
  await expect.element(table).toBeVisible();

  return {
    ...app,
    screen,
    table,
    header: (name: string) => table.getByRole('columnheader', { name: `Sort by ${name}` }),
    sort: (name: string) => table.getByRole('button', { name: `Sort by ${name}`, exact: true }),
  };
}

/** The short names of the rows, as they stand. */
const names = (table: Locator) =>
  [...table.element().querySelectorAll('tbody th b')].map((name) => name.textContent);

/** The rows from the top that have a value, and those that have none. */
function missingRows(table: Locator) {
  const isMissing = [...table.element().querySelectorAll('tbody tr')].map((row) =>
    row.textContent.includes('not published'),
  );

  return { first: isMissing.indexOf(true), all: isMissing.filter(Boolean).length, isMissing };
}

describe('the order of the clusters', () => {
  it('is by the latest value, largest first, where none is chosen', async () => {
    const { table } = await clusters();

    expect(names(table).slice(0, 6)).toEqual([
      ...['Changle', 'Xiaoshan', 'Jinjiang', 'Puning', 'Shengze', 'Chaonan'],
    ]);
  });

  it('is said by the header', async () => {
    const { header } = await clusters();

    await expect.element(header('gross output value')).toHaveAttribute('aria-sort', 'descending');
  });

  it('begins at A with the first click on a header of words', async () => {
    const { header, sort } = await clusters();
    await userEvent.click(sort('cluster'));

    await expect.element(header('cluster')).toHaveAttribute('aria-sort', 'ascending');
  });

  it('begins at the largest with the first click on a header of numbers', async () => {
    const { header, sort } = await clusters('/clusters?sort=name');
    await userEvent.click(sort('notices'));

    await expect.element(header('notices')).toHaveAttribute('aria-sort', 'descending');
  });

  it('is the one that the header says', async () => {
    const { table } = await clusters('/clusters?province=37&sort=name');

    expect(names(table).slice(0, 3)).toEqual(['Binzhou', 'Changle (Shandong)', 'Gaoqing']);
  });

  it('turns round with another click', async () => {
    const { address, sort } = await clusters('/clusters?sort=name');
    await userEvent.click(sort('cluster'));

    await soon(address).toBe('/clusters?sort=-name');
  });

  it('takes a second column with Shift', async () => {
    const { address, sort } = await clusters('/clusters?sort=province');
    await userEvent.click(sort('notices'), { modifiers: ['Shift'] });

    await soon(address).toBe('/clusters?sort=province,-notices');
  });

  it('says both of its columns', async () => {
    const { header } = await clusters('/clusters?sort=province,-name');

    await expect.element(header('province')).toHaveAttribute('aria-sort', 'ascending');
    await expect.element(header('cluster')).toHaveAttribute('aria-sort', 'descending');
  });

  it('starts anew with a click without Shift', async () => {
    const { address, sort } = await clusters('/clusters?sort=province,-name');
    await userEvent.click(sort('notices'));

    await soon(address).toBe('/clusters?sort=-notices');
  });
});

describe('rows without a value', () => {
  it.each([
    ['from the largest', '/clusters?sort=-value'],
    ['from the smallest', '/clusters?sort=value'],
  ])('stand last, counted %s', async (_what, address) => {
    const { table } = await clusters(address);
    const { first, all } = missingRows(table);

    expect(all).toBe(153 - 25);
    expect(first).toBe(25);
  });
});

describe('a lower bound', () => {
  it('stands above an exact value of the same size', async () => {
    const { table } = await clusters();
    const order = names(table);

    // Haiyang > 10, Meili ≈ 10 billion yuan.
    expect(order.indexOf('Haiyang')).toBe(order.indexOf('Meili') - 1);
  });

  it('is never written as exact', async () => {
    const { screen } = await clusters('/clusters?q=puning');

    await expect.element(screen.getByRole('row', { name: /Puning/ })).toHaveTextContent('>100');
  });
});

describe('a screen reader in the table', () => {
  it('is told how many rows there are, with the header', async () => {
    const { table } = await clusters('/clusters?province=32');

    await expect.element(table).toHaveAttribute('aria-rowcount', '29');
  });

  it('is told the place of each row', async () => {
    const { screen } = await clusters('/clusters?province=32');

    await expect
      .element(screen.getByRole('row', { name: /Shengze/ }))
      .toHaveAttribute('aria-rowindex', '2');
  });
});
