import { describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { renderApp } from '../../support/renderApp.tsx';
import { soon } from '../support/chart.ts';

const fireSafety = '/notices?topic=fire-safety';
const symposium = '/notices?category=symposium';

async function linkOf(address: string, name: string) {
  const app = await renderApp(address);
  const link = app.screen.getByRole('listitem').last().getByRole('link', { name, exact: true });
  await expect.element(link).toBeVisible();

  return { ...app, link };
}

const underline = (link: Element) => getComputedStyle(link).textDecorationStyle;

describe('a place that a notice names', () => {
  it('is not drawn as inferred', async () => {
    const { link } = await linkOf(symposium, 'Keqiao');

    expect(underline(link.element())).not.toBe('dashed');
  });
});

describe('a place that is inferred from a notice', () => {
  it('is drawn dashed', async () => {
    const { link } = await linkOf(fireSafety, 'Keqiao');

    expect(underline(link.element())).toBe('dashed');
  });

  it('says so in a word', async () => {
    const { link } = await linkOf(fireSafety, 'Keqiao');

    expect(link.element().parentElement?.textContent).toContain('(inferred)');
  });

  it('is explained below the list', async () => {
    const { screen } = await renderApp('/notices');

    await expect
      .element(screen.getByText(/^Dashed and “inferred”: the text does not name it/))
      .toBeVisible();
  });
});

describe('what a notice concerns', () => {
  it.each([
    ['a cluster to its row', symposium, 'Keqiao', '/clusters?cluster=keqiao'],
    ['a province to its clusters', symposium, 'Jiangsu', '/clusters?province=32'],
    [
      'a segment to its clusters',
      '/notices?segment=cotton-spinning',
      'Cotton spinning and weaving',
      '/clusters?segment=cotton-spinning',
    ],
    ['a topic to its notices', symposium, 'Cluster policy', '/notices?topic=cluster-policy'],
  ])('leads from %s', async (_what, page, name, target) => {
    const { link, address } = await linkOf(page, name);
    await userEvent.click(link);

    await soon(address).toBe(target);
  });

  it('shows that cluster alone', async () => {
    const { screen } = await renderApp('/clusters?cluster=keqiao');

    await expect.element(screen.getByText('Showing 1 of 153 clusters')).toBeVisible();
  });

  it('keeps language and unit of the reader', async () => {
    const { link, address } = await linkOf(`${symposium}&lang=en&unit=tn`, 'Keqiao');
    await userEvent.click(link);

    await soon(address).toBe('/clusters?cluster=keqiao&unit=tn&lang=en');
  });
});

describe('a place in the table of clusters', () => {
  it('leads to the notices that concern it', async () => {
    const { screen } = await renderApp('/clusters?q=keqiao');
    await userEvent.click(screen.getByRole('link', { name: '2 notices concern Keqiao' }));

    await expect.element(screen.getByText('Showing 2 of 7 notices')).toBeVisible();
  });

  it('leads to the notices that concern its province', async () => {
    const { screen } = await renderApp('/clusters?q=keqiao');
    await userEvent.click(screen.getByRole('link', { name: '2 notices concern Zhejiang' }));

    await expect.element(screen.getByText('Showing 2 of 7 notices')).toBeVisible();
  });
});

describe('the latest notices of the overview', () => {
  it('lead to all notices', async () => {
    const { screen, address } = await renderApp('/');
    await userEvent.click(screen.getByRole('link', { name: 'All notices' }));

    await soon(address).toBe('/notices');
  });

  it('are those of the places that are selected', async () => {
    const { screen } = await renderApp('/?province=65');
    const latest = screen.getByRole('region', { name: 'Latest notices' });

    await expect.element(latest).toHaveTextContent('1 notice, 1 without a date');
  });
});
