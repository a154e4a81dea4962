import { describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { renderApp } from '../../support/renderApp.tsx';
import { soon } from '../support/chart.ts';

async function clusters(address = '/clusters') {
  const app = await renderApp(address);
  const group = (name: string) => app.screen.getByRole('group', { name, exact: true });
  const option = (facet: string, name: string) =>
    group(facet).getByRole('checkbox', { name, exact: true });

  return { ...app, group, option };
}

describe('the facets of the clusters', () => {
  it.each(['Province', 'Evidence', 'Size: latest gross output value', 'Segment', 'Level'])(
    'have a group %s',
    async (name) => {
      const { group } = await clusters();

      await expect.element(group(name)).toBeVisible();
    },
  );

  it.each([
    ['Province', 'Jiangsu (28)'],
    ['Province', 'Zhejiang (29)'],
    ['Evidence', 'on the 2022 list (13)'],
    ['Evidence', 'title reported (61)'],
  ])('count the rows of each value: %s, %s', async (facet, name) => {
    const { option } = await clusters();

    await expect.element(option(facet, name)).toBeVisible();
  });

  it('are named in Chinese as well', async () => {
    const { screen } = await renderApp('/clusters', { language: 'zh' });
    const province = screen.getByRole('group', { name: '省份', exact: true });

    await expect.element(province.getByRole('checkbox', { name: '江苏 (28)' })).toBeVisible();
  });

  it('show the values that stand closed', async () => {
    const { group, option } = await clusters();
    await userEvent.click(group('Level').getByRole('button', { name: 'Level' }));

    await expect.element(option('Level', 'town (47)')).toBeVisible();
  });
});

describe('a value that is chosen', () => {
  it('narrows the table', async () => {
    const { screen, option } = await clusters();
    await userEvent.click(option('Province', 'Jiangsu (28)'));

    await expect.element(screen.getByText('Showing 28 of 153 clusters')).toBeVisible();
  });

  it('is written into the address', async () => {
    const { address, option } = await clusters();
    await userEvent.click(option('Province', 'Jiangsu (28)'));

    await soon(address).toBe('/clusters?province=32');
  });

  it('joins the other values of its facet', async () => {
    const { screen, option } = await clusters();
    await userEvent.click(option('Province', 'Jiangsu (28)'));
    await userEvent.click(option('Province', 'Zhejiang (29)'));

    await expect.element(screen.getByText('Showing 57 of 153 clusters')).toBeVisible();
  });

  it('must hold beside those of another facet', async () => {
    const { screen, option } = await clusters('/clusters?province=32');
    await userEvent.click(option('Evidence', 'on the 2022 list (6)'));

    await expect.element(screen.getByText('Showing 6 of 153 clusters')).toBeVisible();
  });

  it.each([
    ['on the 2022 list (6)'],
    ['2013 batch (0)'],
    ['named by ministry (1)'],
    ['title reported (11)'],
    ['other programme (7)'],
    ['described only (3)'],
  ])('changes the counts of the other facets: %s in Jiangsu', async (name) => {
    const { option } = await clusters('/clusters?province=32');

    await expect.element(option('Evidence', name)).toBeVisible();
  });

  it('leaves the counts of its own facet, which another click would add', async () => {
    const { option } = await clusters('/clusters?province=32');

    await expect.element(option('Province', 'Zhejiang (29)')).toBeVisible();
  });

  it('is let go by a second click', async () => {
    const { address, option } = await clusters('/clusters?province=32');
    await userEvent.click(option('Province', 'Jiangsu (28)'));

    await soon(address).toBe('/clusters');
  });

  it('comes back with Back', async () => {
    const { router, screen, option } = await clusters();
    await userEvent.click(option('Province', 'Jiangsu (28)'));
    await expect.element(screen.getByText('Showing 28 of 153 clusters')).toBeVisible();
    router.history.back();

    await expect.element(screen.getByText('Showing 153 of 153 clusters')).toBeVisible();
  });
});

describe('the chips', () => {
  it('stand for one condition each', async () => {
    const { screen } = await clusters('/clusters?province=32,33&evidence=confirmed');
    const chips = screen.getByRole('button', { name: /^Remove / });
    await expect.element(chips.first()).toBeVisible();

    expect(chips.all()).toHaveLength(3);
  });

  it('take their condition away', async () => {
    const { screen, address } = await clusters('/clusters?province=32,33');
    await userEvent.click(screen.getByRole('button', { name: 'Remove Province: Jiangsu' }));

    await soon(address).toBe('/clusters?province=33');
  });

  it('end with a button that takes all away', async () => {
    const { screen, address } = await clusters('/clusters?province=32&q=sz&sort=name');
    await userEvent.click(screen.getByRole('button', { name: 'Clear filters' }));

    await soon(address).toBe('/clusters?sort=name');
  });
});
