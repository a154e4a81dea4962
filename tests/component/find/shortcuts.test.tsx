import { afterEach, describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { renderApp, windows } from '../../support/renderApp.tsx';
import { chartOf, press, soon } from '../support/chart.ts';

async function focusedFigure() {
  const app = await renderApp('/');
  const found = await chartOf(app.screen, /^Clusters earn/);
  await press(found.chart);

  return { ...app, ...found };
}

async function sheet() {
  const app = await renderApp('/');
  await userEvent.keyboard('?');
  const dialog = app.screen.getByRole('dialog', { name: 'Keyboard shortcuts' });
  await expect.element(dialog).toBeVisible();

  return { ...app, dialog };
}

afterEach(() => {
  vi.restoreAllMocks();
});

describe('a single key in a figure', () => {
  it('shows its table', async () => {
    const { figure } = await focusedFigure();
    await userEvent.keyboard('t');

    await expect.element(figure.getByRole('table')).toBeVisible();
  });

  it('copies its link', async () => {
    const write = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
    await focusedFigure();
    await userEvent.keyboard('l');

    await soon(() => write.mock.calls[0]?.[0]).toMatch(/#share$/);
  });

  it('opens its exports', async () => {
    const { screen } = await focusedFigure();
    await userEvent.keyboard('x');

    await expect.element(screen.getByRole('menuitem', { name: 'Data (CSV)' })).toBeVisible();
  });

  it('is a letter while the reader types', async () => {
    const { screen } = await renderApp('/clusters');
    const field = screen.getByRole('searchbox').first();
    await userEvent.type(field, '?');

    await expect.element(field).toHaveValue('?');
    await expect.element(screen.getByRole('dialog')).not.toBeInTheDocument();
  });
});

describe('g and a letter', () => {
  it('go to a page', async () => {
    const { address } = await renderApp('/');
    await userEvent.keyboard('gc');

    await soon(address).toBe('/clusters');
  });

  it('change the language', async () => {
    const { address } = await renderApp('/');
    await userEvent.keyboard('gl');

    await soon(address).toBe('/?lang=zh');
  });
});

describe('the sheet of shortcuts', () => {
  it('opens by a question mark', async () => {
    const { dialog } = await sheet();

    await expect.element(dialog).toHaveTextContent('Move from mark to mark');
  });

  it('opens from the foot of the page', async () => {
    const { screen } = await renderApp('/', { window: windows.phone });
    await userEvent.click(screen.getByRole('button', { name: 'Keyboard shortcuts' }));

    await expect.element(screen.getByRole('dialog')).toBeVisible();
  });

  it('turns single keys off', async () => {
    const { screen, dialog } = await sheet();
    await userEvent.click(dialog.getByRole('checkbox', { name: 'Turn single keys off' }));
    await userEvent.keyboard('{Escape}');
    await expect.element(dialog).not.toBeInTheDocument();
    await userEvent.keyboard('?');
    await userEvent.keyboard('{Control>}k{/Control}');

    await expect.element(screen.getByRole('combobox')).toHaveFocus();
    await expect.element(dialog).not.toBeInTheDocument();
  });
});
