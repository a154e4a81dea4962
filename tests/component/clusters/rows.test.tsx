import { describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { renderApp, windows } from '../../support/renderApp.tsx';
import { soon } from '../support/chart.ts';

const focusedRow = () => document.activeElement?.closest('tr, li')?.querySelector('b')?.textContent;

async function focusFirstRow(address = '/clusters?province=32&sort=name') {
  const { screen } = await renderApp(address);
  const first = screen.getByRole('table', { name: 'Clusters' }).getByRole('rowheader').first();
  await expect.element(first).toBeVisible();
  first.element().querySelector('button')?.focus();

  return screen;
}

describe('the keys in the table', () => {
  it.each([
    ['ArrowDown leads to the next row', '{ArrowDown}', 'Changshu'],
    ['ArrowUp leads to the row before', '{ArrowDown}{ArrowDown}{ArrowUp}', 'Changshu'],
    ['ArrowUp stays at the first row', '{ArrowUp}', 'Changjing'],
    ['End leads to the last row', '{End}', 'Zhutang'],
    ['Home leads to the first row', '{End}{Home}', 'Changjing'],
  ])('%s', async (_what, keys, name) => {
    await focusFirstRow();
    await userEvent.keyboard(keys);

    await soon(focusedRow).toBe(name);
  });

  it('open the details with Enter', async () => {
    const screen = await focusFirstRow();
    await userEvent.keyboard('{ArrowDown}{Enter}');

    await expect.element(screen.getByRole('dialog', { name: /^Changshu/ })).toBeVisible();
  });
});

describe('the rows of the table', () => {
  const drawnRows = () => document.querySelectorAll('tbody tr[aria-rowindex]').length;

  it('are all drawn, also those out of view, so that finding in the page finds them', async () => {
    await renderApp('/clusters');

    await soon(drawnRows).toBe(153);
  });

  it('are all drawn again when a filter is taken back', async () => {
    const { screen } = await renderApp('/clusters?province=32');
    await soon(drawnRows).toBe(28);
    await userEvent.click(screen.getByRole('checkbox', { name: /^Jiangsu/ }));

    await soon(drawnRows).toBe(153);
  });
});

describe('the footer of the table', () => {
  it('says which rows it covers and how many lie inside another', async () => {
    const { screen } = await renderApp('/clusters');

    await expect
      .element(screen.getByText('153 of 153 rows; 55 lie inside another row'))
      .toBeVisible();
  });

  it('says in words why there is no total', async () => {
    const { screen } = await renderApp('/clusters');

    await expect.element(screen.getByText(/^No total is given: the years differ/)).toBeVisible();
  });

  it('says how many rows have a value', async () => {
    const { screen } = await renderApp('/clusters');

    await expect.element(screen.getByText('25 / 153 with a value')).toBeVisible();
  });
});

describe('the clusters on a phone', () => {
  const phone = { window: windows.phone };

  it('are a list of cards', async () => {
    const { screen } = await renderApp('/clusters?province=32', phone);
    const cards = screen.getByRole('list', { name: 'Clusters' });
    await expect.element(cards).toBeVisible();

    expect(cards.getByRole('listitem').all()).toHaveLength(28);
  });

  it('have no table', async () => {
    const { screen } = await renderApp('/clusters?province=32', phone);
    await expect.element(screen.getByRole('list', { name: 'Clusters' })).toBeVisible();

    expect(screen.getByRole('table').query()).toBeNull();
  });

  it('say value, unit and year on their card', async () => {
    const { screen } = await renderApp('/clusters?q=shengze', phone);
    const card = screen.getByRole('list', { name: 'Clusters' }).getByRole('listitem');

    await expect.element(card).toHaveTextContent(/85.*billion yuan.*2024/);
  });

  it('say what is not published', async () => {
    const { screen } = await renderApp('/clusters?q=keqiao', phone);
    const card = screen.getByRole('list', { name: 'Clusters' }).getByRole('listitem');

    await expect.element(card).toHaveTextContent('not published');
  });

  it('are narrowed in a sheet', async () => {
    const { screen } = await renderApp('/clusters', phone);
    await userEvent.click(screen.getByRole('button', { name: 'Filter', exact: true }));
    const sheet = screen.getByRole('dialog', { name: 'Filters' });
    await userEvent.click(sheet.getByRole('checkbox', { name: 'Jiangsu (28)' }));

    await expect.element(sheet.getByRole('button', { name: 'Show 28 clusters' })).toBeVisible();
  });

  it('do not make the page scroll sideways', async () => {
    const { screen } = await renderApp('/clusters', phone);
    await expect.element(screen.getByRole('list', { name: 'Clusters' })).toBeVisible();

    expect(document.documentElement.scrollWidth).toBe(windows.phone.width);
  });
});

describe('the clusters in a window of 700 px', () => {
  it('are a table', async () => {
    const { screen } = await renderApp('/clusters?province=32', {
      window: { width: 700, height: 900 },
    });

    await expect.element(screen.getByRole('table', { name: 'Clusters' })).toBeVisible();
  });
});
