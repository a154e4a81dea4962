import { describe, expect, it } from 'vitest';
import type { RenderResult } from 'vitest-browser-react';
import { userEvent } from 'vitest/browser';
import { renderApp } from '../../support/renderApp.tsx';
import { chartOf, press, soon } from '../support/chart.ts';

const theme = () => document.documentElement.dataset['theme'];

describe('the theme switch', () => {
  it.each([
    ['Dark', 'dark'],
    ['Light', 'light'],
  ])('puts the theme %s on the document', async (name, value) => {
    const { screen } = await renderApp(`/?theme=${value === 'dark' ? 'light' : 'dark'}`);
    await userEvent.click(screen.getByRole('button', { name, exact: true }));

    await soon(theme).toBe(value);
  });

  it('shows which theme holds', async () => {
    const { screen } = await renderApp('/');
    const dark = screen.getByRole('button', { name: 'Dark', exact: true });
    await userEvent.click(dark);

    await expect.element(dark).toHaveAttribute('aria-pressed', 'true');
  });

  it('keeps the choice out of the address', async () => {
    const { screen, address } = await renderApp('/?theme=dark');
    await userEvent.click(screen.getByRole('button', { name: 'Light', exact: true }));

    await soon(address).toBe('/');
  });
});

describe('the theme of a link', () => {
  it('goes before the one that was chosen', async () => {
    await renderApp('/?theme=dark');

    await soon(theme).toBe('dark');
  });
});

async function chooseUnit(screen: RenderResult, name: RegExp) {
  const units = screen.getByRole('group', { name: 'Unit of money' });
  await userEvent.click(units.getByRole('button', { name }));
}

describe('the unit switch', () => {
  it('changes the numbers of the figures', async () => {
    const { screen } = await renderApp('/');
    await chooseUnit(screen, /trillion yuan/);
    const { chart, live } = await chartOf(screen, /^At least nine/);
    await press(chart, 'Home');

    await expect.element(live).toHaveTextContent('Changshu, > 0.1 trillion yuan');
  });

  it('changes the numbers of the table', async () => {
    const { screen } = await renderApp('/clusters?q=chaonan');
    await chooseUnit(screen, /hundred million yuan/);

    await expect.element(screen.getByRole('row', { name: /Chaonan/ })).toHaveTextContent('659.5');
  });

  it('is written into the address', async () => {
    const { screen, address } = await renderApp('/');
    await chooseUnit(screen, /trillion yuan/);

    await soon(address).toBe('/?unit=tn');
  });

  it('leaves the usual unit of the language out of the address', async () => {
    const { screen, address } = await renderApp('/?unit=tn');
    await chooseUnit(screen, /\bbillion yuan/);

    await soon(address).toBe('/');
  });

  it('is not shown where no money is', async () => {
    const { screen } = await renderApp('/clusters?measure=enterprises');
    await expect.element(screen.getByRole('table')).toBeVisible();

    expect(screen.getByRole('group', { name: 'Unit of money' }).query()).toBeNull();
  });
});
