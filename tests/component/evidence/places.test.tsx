import { describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { renderApp, windows } from '../../support/renderApp.tsx';
import { soon } from '../support/chart.ts';

const summed = '/clusters?measure=main-business-income-ads&dataset=practice';

describe('the sum under the table of clusters', () => {
  it.each(['desktop', 'phone'] as const)('opens how it is worked out, on a %s', async (size) => {
    const { screen, address } = await renderApp(summed, { window: windows[size] });
    const sum = screen.getByRole('button', { name: /^Total .* \(.* rows\)$/ });
    await expect.element(sum, { timeout: 8000 }).toBeInTheDocument();
    await userEvent.click(sum);
    const drawer = screen.getByRole('dialog');

    await expect.element(drawer).toHaveTextContent('total of the rows shown');
    await expect.element(drawer).toHaveTextContent(/\d \+ [\d.]+ \+ .* more\) = /);
    await expect.element(drawer).toHaveTextContent('Values it rests on');
    await soon(address).toContain('fact=clusters:total');
  });

  it('opens by e when it has the focus', async () => {
    const { screen } = await renderApp(summed);
    const sum = screen.getByRole('button', { name: /^Total .* \(.* rows\)$/ });
    await expect.element(sum, { timeout: 8000 }).toBeInTheDocument();
    sum.element().focus();
    await userEvent.keyboard('e');

    await expect.element(screen.getByRole('dialog')).toHaveTextContent('total of the rows shown');
  });
});

describe('the evidence of a published value', () => {
  it('has the wording of the source and leads to where the value appears', async () => {
    const { screen, address } = await renderApp(
      '/data?fact=cn-clusters.share-main-business-income-ads.2019',
    );
    const drawer = screen.getByRole('dialog');
    await expect.element(drawer).toHaveTextContent('How the source puts it');
    await expect.element(drawer).toHaveTextContent('“约”');
    await userEvent.click(drawer.getByRole('link', { name: 'Overview, shares' }));

    await soon(address).toMatch(/^\/#share$|^\/\?.*#share$/);
    await expect.element(screen.getByRole('dialog')).not.toBeInTheDocument();
  });
});
