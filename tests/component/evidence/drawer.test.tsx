import { afterEach, describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { renderApp, windows } from '../../support/renderApp.tsx';
import { chartOf, press, soon } from '../support/chart.ts';

const share = /^Clusters earn/;
const income = 'cn-clusters.share-main-business-income-ads.2019';
const rest = 'share:cn-clusters.share-enterprises-ads.2019.rest';

async function charted() {
  const app = await renderApp('/');

  return { ...app, ...(await chartOf(app.screen, share)) };
}

async function opened(address: string) {
  const app = await renderApp(address);
  const drawer = app.screen.getByRole('dialog');
  await expect.element(drawer).toBeVisible();

  return { ...app, drawer };
}

afterEach(() => {
  vi.restoreAllMocks();
});

describe('the evidence of a mark', () => {
  it('opens by e', async () => {
    const { chart, screen } = await charted();
    await press(chart, 'ArrowRight');
    await userEvent.keyboard('e');

    await expect.element(screen.getByRole('dialog')).toHaveTextContent('≈ 41%');
  });

  it('opens by a click on its card', async () => {
    const { chart, screen } = await charted();
    const mark = chart.element().querySelector(`[data-mark="${income}"]`);
    if (mark) await userEvent.hover(mark);
    await userEvent.click(chart.getByRole('button', { name: 'Evidence' }));

    await expect.element(screen.getByRole('dialog')).toHaveTextContent('≈ 43%');
  });

  it('stands in the address', async () => {
    const { chart, address } = await charted();
    await press(chart, 'ArrowRight', 'ArrowRight');
    await userEvent.keyboard('e');

    await soon(address).toBe(`/?fact=${rest}`);
  });

  it('gives the focus back to the chart', async () => {
    const { chart, screen } = await charted();
    await press(chart, 'ArrowRight');
    await userEvent.keyboard('e');
    await expect.element(screen.getByRole('dialog')).toBeVisible();
    await userEvent.keyboard('{Escape}');

    await expect.element(screen.getByRole('dialog')).not.toBeInTheDocument();
    await expect.element(chart).toHaveFocus();
  });

  it('is the filter-free finding where no mark is active', async () => {
    const { chart, screen } = await charted();
    await press(chart);
    await userEvent.keyboard('e');

    await expect.element(screen.getByRole('dialog', { name: share })).toBeVisible();
  });
});

describe('a link to a value', () => {
  it('opens its evidence', async () => {
    const { drawer } = await opened(`/?fact=${income}`);

    await expect.element(drawer).toHaveTextContent('≈ 43%');
  });

  it('opens it on every page', async () => {
    const { drawer } = await opened(`/clusters?fact=${income}`);

    await expect.element(drawer).toHaveTextContent('Share of national main business income');
  });

  it('opens the evidence of a value that was worked out', async () => {
    const { drawer } = await opened(`/?fact=${rest}`);

    await expect.element(drawer).toHaveTextContent('100% − 41% ≈ 59%');
  });

  it('outlines the mark that it explains', async () => {
    const { screen } = await opened(`/?fact=${income}`);
    const { chart } = await chartOf(screen, share);

    await soon(() => chart.element().querySelectorAll('[class*="ring"]').length).toBe(1);
  });

  it('is named as not understood where the data do not know the value', async () => {
    const { screen } = await renderApp('/?fact=atlantis.exports.2017');

    await expect.element(screen.getByText('fact=atlantis.exports.2017')).toBeVisible();
    await expect.element(screen.getByRole('dialog')).not.toBeInTheDocument();
  });

  it('is named as not understood where no figure of the page has the value', async () => {
    const { screen } = await renderApp('/clusters?fact=share:finding');

    await expect.element(screen.getByText('fact=share:finding'), { timeout: 9000 }).toBeVisible();
  });

  it('is closed by Back', async () => {
    const { chart, screen, router } = await charted();
    await press(chart, 'ArrowRight');
    await userEvent.keyboard('e');
    await expect.element(screen.getByRole('dialog')).toBeVisible();
    router.history.back();

    await expect.element(screen.getByRole('dialog')).not.toBeInTheDocument();
  });
});

describe('the drawer', () => {
  it('leads to a value that a result rests on', async () => {
    const { drawer, address } = await opened(`/?fact=${rest}`);
    await userEvent.click(drawer.getByRole('button', { name: '≈ 41%' }));

    await soon(address).toBe('/?fact=cn-clusters.share-enterprises-ads.2019');
  });

  it('keeps the page below usable', async () => {
    const { screen, drawer } = await opened(`/?fact=${income}`);
    const { figure } = await chartOf(screen, share);
    await userEvent.click(figure.getByRole('button', { name: 'Show table' }));

    await expect.element(figure.getByRole('table')).toBeVisible();
    await expect.element(drawer).toBeVisible();
  });

  it('lies at the foot of a phone', async () => {
    const { screen } = await renderApp(`/?fact=${income}`, { window: windows.phone });
    const drawer = screen.getByRole('dialog');
    await expect.element(drawer).toBeVisible();
    const { left, width, bottom } = drawer.element().getBoundingClientRect();

    expect([left, width, bottom]).toEqual([0, 390, 844]);
  });
});

describe('copying from the drawer', () => {
  it('takes the citation in the style asked for', async () => {
    const write = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
    const { drawer, screen } = await opened(`/?fact=${income}`);
    await userEvent.click(drawer.getByRole('button', { name: 'Copy APA citation' }));

    await expect.element(screen.getByText('Citation copied.')).toBeVisible();
    expect(write.mock.calls[0]?.[0]).toMatch(
      /^Textile trade site yrzx\.net .*\(2019, November 29\)/,
    );
  });

  it('takes the link that opens the value again', async () => {
    const write = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
    const { drawer, screen } = await opened(`/?fact=${income}`);
    await userEvent.click(drawer.getByRole('button', { name: 'Copy link' }));

    await expect.element(screen.getByText('Link copied.')).toBeVisible();
    expect(write.mock.calls[0]?.[0]).toContain(`fact=${income}`);
  });

  it('shows the citation where the browser refuses', async () => {
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new DOMException('no'));
    const { drawer, screen } = await opened(`/?fact=${income}`);
    await userEvent.click(drawer.getByRole('button', { name: 'Copy GB/T 7714 citation' }));

    await expect
      .element(screen.getByText(/does not allow writing to the clipboard.*\[EB\/OL\]/))
      .toBeVisible();
  });
});

describe('a value in a table', () => {
  it('opens its evidence from the table of a figure', async () => {
    const { screen } = await renderApp('/');
    const { figure } = await chartOf(screen, share);
    await userEvent.click(figure.getByRole('button', { name: 'Show table' }));
    await userEvent.click(figure.getByRole('button', { name: '≈ 59%' }));

    await expect.element(screen.getByRole('dialog')).toHaveTextContent('100% − 41% ≈ 59%');
  });

  it('opens its evidence from the row of its cluster', async () => {
    const { screen } = await renderApp('/clusters');
    const row = screen.getByRole('row', { name: /^Xiaoshan/ });
    await userEvent.click(row.getByRole('button', { name: '128', exact: true }));

    await expect.element(screen.getByRole('dialog', { name: 'Gross output value' })).toBeVisible();
  });

  it('opens its evidence by e on the row', async () => {
    const { screen } = await renderApp('/clusters');
    const name = screen.getByRole('button', { name: /^Xiaoshan/ });
    await expect.element(name).toBeVisible();
    const element = name.element();
    if (element instanceof HTMLElement) element.focus();
    await userEvent.keyboard('e');

    await expect.element(screen.getByRole('dialog', { name: 'Gross output value' })).toBeVisible();
  });

  it('shows every value that the sources dispute', async () => {
    const { drawer } = await opened('/clusters?fact=changle.gross-output.2013.1');

    await expect.element(drawer).toHaveTextContent('What the sources say');
  });

  it('closes before the details of its cluster', async () => {
    const { screen, address } = await renderApp('/clusters?open=changle');
    const details = screen.getByRole('dialog');
    await userEvent.click(details.getByRole('button', { name: '1,053 enterprises' }));
    await expect.element(screen.getByRole('dialog', { name: 'Enterprises' })).toBeVisible();
    await userEvent.keyboard('{Escape}');

    await soon(address).toBe('/clusters?open=changle');
  });
});
