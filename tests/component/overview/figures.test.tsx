import { describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { renderApp } from '../../support/renderApp.tsx';
import { chartOf } from '../support/chart.ts';

const titles = {
  share: 'Clusters earn about 45% of the profit with about 41% of the enterprises',
  'over-100bn':
    'At least nine clusters earn over 100 billion yuan a year; the nine named are in four provinces',
  'pilot-regions':
    'Pilot regions grew from 38 in 2002 to 197 in 2013; later counts are not comparable',
  'province-map':
    'Zhejiang, Jiangsu, Guangdong and Fujian hold 59% of the clusters documented here',
  'province-ranking': 'Zhejiang leads with 29, before Jiangsu with 28',
  segments: 'Garments: 54 of 153 clusters, more than in any other segment',
  national:
    'National revenue and profit: three full years only, 2010, 2015 and 2020, with breaks between them',
};

describe('a figure of the overview', () => {
  it.each(Object.entries(titles))('is named by its finding: %s', async (id, title) => {
    const { screen } = await renderApp('/');
    const figure = screen.getByRole('figure', { name: title, exact: true });
    await expect.element(figure).toBeInTheDocument();

    expect(figure.element().id).toBe(id);
  });

  it.each([
    ['share', '集群以约 41% 的企业，取得约 45% 的利润'],
    ['over-100bn', '至少 9 个集群年收入过千亿元，点名的 9 个在 4 个省'],
    ['province-ranking', '浙江 29 个最多，江苏 28 个次之；共 153 个集群'],
  ])('is named in Chinese as well: %s', async (id, title) => {
    const { screen } = await renderApp('/', { language: 'zh' });
    const figure = screen.getByRole('figure', { name: title, exact: true });
    await expect.element(figure).toBeInTheDocument();

    expect(figure.element().id).toBe(id);
  });

  it('says measure, unit and year below its title', async () => {
    const { screen } = await renderApp('/');
    const figure = screen.getByRole('figure', { name: titles['over-100bn'] });

    await expect
      .element(figure)
      .toHaveTextContent('Annual main business income, billion yuan, ≈ 2019');
  });

  it.each(Object.keys(titles))('names its source in its last line: %s', async (id) => {
    const { screen } = await renderApp('/');
    await expect.element(screen.getByRole('figure').first()).toBeInTheDocument();
    const caption = screen.container.querySelector(`figure#${id} figcaption`);

    expect(caption?.lastElementChild?.textContent).toMatch(/^Source: .{10}/);
  });

  it.each(['Export', 'Show table', 'Copy link'])('has a button %s', async (name) => {
    const { screen } = await renderApp('/');
    const figure = screen.getByRole('figure', { name: titles.share });

    await expect.element(figure.getByRole('button', { name, exact: true })).toBeVisible();
  });

  it('shows its table instead of its chart', async () => {
    const { screen } = await renderApp('/');
    const { figure, chart } = await chartOf(screen, titles.share);
    await userEvent.click(figure.getByRole('button', { name: 'Show table' }));

    await expect.element(figure.getByRole('table', { name: titles.share })).toBeVisible();
    await expect.element(chart).not.toBeInTheDocument();
  });

  it('shows its chart again', async () => {
    const { screen } = await renderApp('/');
    const { figure, chart } = await chartOf(screen, titles.share);
    await userEvent.click(figure.getByRole('button', { name: 'Show table' }));
    await userEvent.click(figure.getByRole('button', { name: 'Show chart' }));

    await expect.element(chart).toBeVisible();
  });

  it('says that a national figure does not follow the filters', async () => {
    const { screen } = await renderApp('/?province=32');

    await expect
      .element(screen.getByRole('figure', { name: titles.share }))
      .toHaveTextContent('National figure: filters do not apply');
  });

  it('says the filters in words where they apply', async () => {
    const { screen } = await renderApp('/?province=32,33');

    await expect
      .element(screen.getByRole('figure', { name: /^Zhejiang leads/ }))
      .toHaveTextContent('Filter: Province: Jiangsu and Zhejiang');
  });
});
