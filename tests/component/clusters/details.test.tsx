import { describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { renderApp } from '../../support/renderApp.tsx';
import { soon } from '../support/chart.ts';

async function details(address = '/clusters?open=keqiao&province=33') {
  const app = await renderApp(address);
  const drawer = app.screen.getByRole('dialog');
  await expect.element(drawer).toBeVisible();

  return { ...app, drawer };
}

describe('the details of a cluster', () => {
  it('open from its row', async () => {
    const { screen } = await renderApp('/clusters?province=33');
    await userEvent.click(screen.getByRole('button', { name: /^Keqiao/ }));

    await expect.element(screen.getByRole('dialog', { name: 'Keqiao 柯桥' })).toBeVisible();
  });

  it('are named in the address', async () => {
    const { screen, address } = await renderApp('/clusters?province=33');
    await userEvent.click(screen.getByRole('button', { name: /^Keqiao/ }));

    await soon(address).toBe('/clusters?province=33&open=keqiao');
  });

  it('open from the address', async () => {
    const { screen } = await renderApp('/clusters?open=keqiao');

    await expect.element(screen.getByRole('dialog', { name: 'Keqiao 柯桥' })).toBeVisible();
  });

  it('close on Escape', async () => {
    const { drawer } = await details();
    await userEvent.keyboard('{Escape}');

    await expect.element(drawer).not.toBeInTheDocument();
  });

  it('leave the address when they close', async () => {
    const { address } = await details();
    await userEvent.keyboard('{Escape}');

    await soon(address).toBe('/clusters?province=33');
  });

  it('give the focus back to the row', async () => {
    const { screen } = await renderApp('/clusters?province=33');
    const name = screen.getByRole('button', { name: /^Keqiao/ });
    await userEvent.click(name);
    await expect.element(screen.getByRole('dialog')).toBeVisible();
    await userEvent.keyboard('{Escape}');

    await expect.element(name).toHaveFocus();
  });

  it('close with Back', async () => {
    const { screen, router } = await renderApp('/clusters?province=33');
    await userEvent.click(screen.getByRole('button', { name: /^Keqiao/ }));
    await expect.element(screen.getByRole('dialog')).toBeVisible();
    router.history.back();

    await expect.element(screen.getByRole('dialog')).not.toBeInTheDocument();
  });

  it('mark the row that they belong to', async () => {
    const { screen } = await details();

    await expect
      .element(screen.getByRole('row', { name: /^Keqiao/ }))
      .toHaveAttribute('aria-current', 'true');
  });

  it.each([
    ['the full name in both languages', '绍兴市柯桥区, Keqiao District (Shaoxing)'],
    ['how well it is documented', 'on the federation’s list of pilot regions of 8 December 2022'],
    ['the title that it bears', 'China Textile Industry Base City'],
    ['the bound as a bound', '> 100 billion yuan'],
  ])('say %s', async (_what, words) => {
    const { drawer } = await details();

    await expect.element(drawer).toHaveTextContent(words);
  });

  it('lead to the place that contains it', async () => {
    const { drawer, address } = await details();
    await userEvent.click(drawer.getByRole('button', { name: 'Shaoxing' }));

    await soon(address).toBe('/clusters?province=33&open=shaoxing');
  });

  it('lead to its notices', async () => {
    const { drawer, screen } = await details();
    await userEvent.click(drawer.getByRole('link', { name: 'Open 2 notices' }));

    await expect.element(screen.getByText('Showing 2 of 7 notices')).toBeVisible();
  });

  it('say of a place without values that this is not zero', async () => {
    const { drawer } = await details('/clusters?open=anji');

    await expect.element(drawer).toHaveTextContent('No value is published, which is not zero.');
  });

  it('show every value that the sources dispute, and say so', async () => {
    const { drawer } = await details('/clusters?open=changle');

    expect(drawer.getByText(/the sources differ; all values are shown/).all()).toHaveLength(3);
  });

  it('keep the page below usable', async () => {
    const { screen } = await details();
    await userEvent.click(screen.getByRole('checkbox', { name: 'on the 2022 list (5)' }));

    await expect.element(screen.getByText('Showing 5 of 153 clusters')).toBeVisible();
  });
});
