import { describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { renderApp } from '../../support/renderApp.tsx';
import { chartOf, press, soon } from '../support/chart.ts';

async function charted(title: RegExp) {
  const { screen, address } = await renderApp('/');

  return { screen, address, ...(await chartOf(screen, title)) };
}

const share = /^Clusters earn/;
const bounds = /^At least nine/;
const map = /hold 59%/;
/** From Heilongjiang, the first tile, down the coast to Jiangsu. */
const toJiangsu = ['Home', 'ArrowDown', 'ArrowDown', 'ArrowLeft', 'ArrowDown', 'ArrowDown'];

describe('the arrow keys in a chart', () => {
  it('begin at the first mark', async () => {
    const { chart, live } = await charted(share);
    await press(chart, 'ArrowRight');

    await expect.element(live).toHaveTextContent('Enterprises above designated size, ≈ 41%');
  });

  it('go on to the next mark', async () => {
    const { chart, live } = await charted(share);
    await press(chart, 'ArrowRight', 'ArrowRight');

    await expect
      .element(live)
      .toHaveTextContent('Rest of the industry: enterprises above designated size, ≈ 59%');
  });

  it('come back to the mark before', async () => {
    const { chart, live } = await charted(share);
    await press(chart, 'ArrowDown', 'ArrowDown', 'ArrowUp');

    await expect.element(live).toHaveTextContent('Enterprises above designated size, ≈ 41%');
  });

  it('stop at the last mark', async () => {
    const { chart, live } = await charted(share);
    await press(chart, 'End', 'ArrowRight');

    await expect.element(live).toHaveTextContent('Rest of the industry: profit, ≈ 55%');
  });

  it('go to the tile below on the map', async () => {
    const { chart, live } = await charted(map);
    await press(chart, ...toJiangsu);

    await expect.element(live).toHaveTextContent('Jiangsu, 28 clusters');
  });
});

describe('the live region of a chart', () => {
  it.each([
    ['value and unit', 'Changshu, > 100 billion yuan;'],
    ['measure', 'Measure Main business income;'],
    ['year', 'Year ≈ 2019, inferred from the source;'],
    ['status', 'Status lower bound, high confidence;'],
    ['source', 'Source “MIIT holds symposium on key textile'],
  ])('reads the %s of the mark', async (_what, words) => {
    const { chart, live } = await charted(bounds);
    await press(chart, 'Home');

    await expect.element(live).toHaveTextContent(words);
  });

  it('says what Enter does at a mark that filters', async () => {
    const { chart, live } = await charted(map);
    await press(chart, ...toJiangsu);

    await expect.element(live).toHaveTextContent('Press Enter to Filter by Jiangsu');
  });

  it('stays silent under the mouse', async () => {
    const { chart, live } = await charted(map);
    await userEvent.hover(chart.getByText('Jiangsu'));

    await expect.element(live).toBeEmptyDOMElement();
  });
});

describe('the card of a mark', () => {
  const method = 'Method';

  it('shows on hover', async () => {
    const { figure, chart } = await charted(share);
    const rest = chart.element().querySelector('[data-mark$=".rest"]');
    if (rest) await userEvent.hover(rest);

    await expect.element(figure.getByText(method, { exact: true })).toBeVisible();
  });

  it('shows at the mark that the keys lead to', async () => {
    const { figure, chart } = await charted(share);
    await press(chart, 'Home', 'ArrowRight');

    await expect.element(figure.getByText('100% less ≈ 41%', { exact: true })).toBeVisible();
  });

  it('closes on Escape', async () => {
    const { figure, chart } = await charted(share);
    await press(chart, 'Home', 'ArrowRight');
    await expect.element(figure.getByText(method, { exact: true })).toBeVisible();
    await userEvent.keyboard('{Escape}');

    await expect.element(figure.getByText(method, { exact: true })).not.toBeInTheDocument();
  });

  it('closes when the focus leaves the chart', async () => {
    const { figure, chart } = await charted(share);
    await press(chart, 'Home', 'ArrowRight');
    await userEvent.tab();

    await expect.element(figure.getByText(method, { exact: true })).not.toBeInTheDocument();
  });
});

describe('Enter on a tile of the map', () => {
  it('says how many clusters pass', async () => {
    const { screen, chart } = await charted(map);
    await press(chart, ...toJiangsu, 'Enter');

    await expect.element(screen.getByText('Showing 28 of 153 clusters')).toBeVisible();
  });

  it('writes the province into the address', async () => {
    const { address, chart } = await charted(map);
    await press(chart, ...toJiangsu, 'Enter');

    await soon(address).toBe('/?province=32');
  });

  it('takes the filter away again', async () => {
    const { address, chart } = await charted(map);
    await press(chart, ...toJiangsu, 'Enter');
    await soon(address).toBe('/?province=32');
    await userEvent.keyboard('{Enter}');

    await soon(address).toBe('/');
  });
});

describe('a click on a tile of the map', () => {
  it('filters the page', async () => {
    const { address, chart } = await charted(map);
    await userEvent.click(chart.getByText('Zhejiang'));

    await soon(address).toBe('/?province=33');
  });
});
