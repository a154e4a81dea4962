import { describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { renderApp, windows } from '../../support/renderApp.tsx';
import { soon } from '../support/chart.ts';

const two = '/compare?ids=keqiao,changle';
const headers = () =>
  [...document.querySelectorAll('table thead th')].map((cell) => cell.textContent.trim());

describe('the order of the places', () => {
  it('follows the buttons of their chips and is kept in the address', async () => {
    const { screen, address } = await renderApp(two);
    await userEvent.click(screen.getByRole('button', { name: 'Move Keqiao right' }));

    await soon(address).toBe('/compare?ids=changle,keqiao');
    await soon(() => headers()[1]).toBe('Changle 长乐');
  });

  it('comes back with Back', async () => {
    const { screen, address, router } = await renderApp(two);
    await userEvent.click(screen.getByRole('button', { name: 'Remove Changle' }));
    await soon(address).toBe('/compare?ids=keqiao');
    router.history.back();

    await soon(address).toBe(two);
  });
});

describe('the search for a place', () => {
  it.each([
    ['Chinese', '萧山'],
    ['English', 'xiaoshan'],
    ['initials', 'xs'],
  ])('finds by %s and adds with the keys alone', async (_, typed) => {
    const { screen, address } = await renderApp(two);
    const field = screen.getByRole('combobox', { name: 'Add a cluster' });
    await userEvent.fill(field, typed);
    await expect.element(screen.getByRole('option', { name: /^Xiaoshan/ })).toBeVisible();
    field.element().focus();
    const options = screen.getByRole('option').all();
    const at = options.findIndex((option) => option.element().textContent.startsWith('Xiaoshan'));
    await userEvent.keyboard(`${'{ArrowDown}'.repeat(at)}{Enter}`);

    await soon(address).toBe('/compare?ids=keqiao,changle,xiaoshan');
  });

  it('offers provinces by their initials where provinces are compared', async () => {
    const { screen, address } = await renderApp('/compare?ids=33,32');
    await userEvent.fill(screen.getByRole('combobox', { name: 'Add a province' }), 'fj');
    await userEvent.click(screen.getByRole('option', { name: /^Fujian/ }));

    await soon(address).toBe('/compare?ids=33,32,35');
  });

  it('says where nothing matches', async () => {
    const { screen } = await renderApp(two);
    await userEvent.fill(screen.getByRole('combobox', { name: 'Add a cluster' }), 'zzz');

    await expect.element(screen.getByText(/^Nothing matches “zzz”/).first()).toBeInTheDocument();
  });
});

describe('the comparison', () => {
  it('begins with sets that may be compared', async () => {
    const { screen, address } = await renderApp('/compare');
    await userEvent.click(screen.getByRole('button', { name: /^Filament fabric output, 2011/ }));

    await soon(address).toMatch(/^\/compare\?ids=wujiang,xiuzhou/);
  });

  it('says that one more is needed', async () => {
    const { screen } = await renderApp('/compare?ids=keqiao');

    await expect
      .element(screen.getByText('Keqiao alone is chosen: one more is needed'))
      .toBeVisible();
  });

  it('names what is left out', async () => {
    const { screen } = await renderApp('/compare?ids=keqiao,33,changle');

    await expect
      .element(screen.getByText('Clusters are compared with clusters only. Left out: Zhejiang.'))
      .toBeVisible();
  });

  it('hides the rows that may not be compared when asked to', async () => {
    const { screen } = await renderApp(two);
    const table = screen.getByRole('table', { name: 'Comparison' });
    await expect
      .element(table.getByRole('rowheader', { name: /^Market turnover/ }))
      .toBeInTheDocument();
    await userEvent.click(screen.getByRole('button', { name: 'Only comparable rows' }));

    await expect
      .element(table.getByRole('rowheader', { name: /^Market turnover/ }))
      .not.toBeInTheDocument();
    await expect
      .element(table.getByRole('rowheader', { name: /^Main business income/ }))
      .toBeInTheDocument();
  });

  it('scrolls its table and not the page on a phone', async () => {
    const { screen } = await renderApp(`${two},xiaoshan,puning`, { window: windows.phone });
    await expect.element(screen.getByRole('table', { name: 'Comparison' })).toBeInTheDocument();

    expect(document.documentElement.scrollWidth).toBe(windows.phone.width);
  });
});

describe('the set under way', () => {
  it('is put together in the table of clusters and carried to the comparison', async () => {
    const { screen, address } = await renderApp('/clusters?q=keqiao');
    await userEvent.click(screen.getByRole('button', { name: 'Add Keqiao to the comparison' }));
    const tray = screen.getByRole('region', { name: 'Comparison under way' });
    await expect.element(tray).toBeVisible();
    await userEvent.click(tray.getByRole('link', { name: 'Compare' }));

    await soon(address).toBe('/compare?ids=keqiao');
  });

  it('is taken along to other pages', async () => {
    const { screen, address } = await renderApp('/clusters?ids=keqiao,changle');
    const navigation = screen.getByRole('navigation', { name: 'Main' });
    await userEvent.click(navigation.getByRole('link', { name: 'Overview' }));

    await soon(address).toBe('/?ids=keqiao,changle');
    await expect.element(screen.getByText('2 of 6 chosen: Keqiao and Changle')).toBeVisible();
  });

  it('is cleared, and the focus goes to the page', async () => {
    const { screen, address } = await renderApp('/clusters?ids=keqiao,changle');
    await userEvent.click(screen.getByRole('button', { name: 'Clear', exact: true }));

    await soon(address).toBe('/clusters');
    expect(document.activeElement?.id).toBe('main');
  });

  it('refuses a seventh place in words', async () => {
    const six = 'keqiao,changle,xiaoshan,puning,changshu,jiangyin';
    const { screen } = await renderApp(`/clusters?q=jinjiang&ids=${six}`);

    await expect
      .element(screen.getByRole('button', { name: 'Six are compared already' }).first())
      .toBeDisabled();
  });
});
