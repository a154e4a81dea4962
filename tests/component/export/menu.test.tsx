import { afterEach, describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { renderApp, windows } from '../../support/renderApp.tsx';
import { soon } from '../support/chart.ts';
import { byteOrderMark, caughtDownloads, firstBytes } from '../support/downloads.ts';

const title = /^Clusters earn/;

/** The figure of the shares with its export menu open. */
async function opened(address = '/') {
  const { screen } = await renderApp(address);
  const figure = screen.getByRole('figure', { name: title });
  const opener = figure.getByRole('button', { name: 'Export', exact: true });
  await userEvent.click(opener);
  const menu = screen.getByRole('menu', { name: 'Export' });
  await expect.element(menu).toBeVisible();
  const choose = (name: string) => userEvent.click(menu.getByRole('menuitem', { name }));

  return { screen, figure, opener, menu, choose };
}

afterEach(() => {
  vi.restoreAllMocks();
});

describe('the export menu of a figure', () => {
  it.each(['PNG', 'SVG', 'Copy image', 'Data (CSV)', 'Data (Excel)'])('offers %s', async (name) => {
    const { menu } = await opened();

    await expect.element(menu.getByRole('menuitem', { name })).toBeVisible();
  });

  it('closes on Escape and gives the focus back', async () => {
    const { menu, opener } = await opened();
    await userEvent.keyboard('{Escape}');

    await expect.element(menu).not.toBeInTheDocument();
    await expect.element(opener).toHaveFocus();
  });

  it('stands behind one button on a phone, with table, evidence and link', async () => {
    const { screen } = await renderApp('/', { window: windows.phone });
    const figure = screen.getByRole('figure', { name: title });
    await userEvent.click(figure.getByRole('button', { name: /^Actions:/ }));
    const items = screen.getByRole('menuitem');
    await expect.element(items.first()).toBeVisible();

    expect(items.all()).toHaveLength(13);
  });
});

describe('Data (CSV)', () => {
  async function csv() {
    const downloads = caughtDownloads();
    const { choose, screen } = await opened();
    await choose('Data (CSV)');
    await soon(() => downloads.length).toBe(1);
    const [first] = downloads;
    if (!first) throw new Error('no download');

    return { screen, name: first.name, file: await first.file };
  }

  it('begins with the mark by which Excel knows Chinese', async () => {
    const { file } = await csv();

    expect(await firstBytes(file, 3)).toEqual(byteOrderMark);
  });

  it('has the numbers of the figure as numbers, with sign and unit beside them', async () => {
    const { file } = await csv();

    expect(await file.text()).toContain('Enterprises above designated size,41,about,%,≈ 2019');
  });

  it('is named by figure, version and language', async () => {
    const { name } = await csv();

    expect(name).toBe('share_2026.11_en.csv');
  });

  it('is said to be saved', async () => {
    const { screen } = await csv();

    await expect.element(screen.getByText('Saved share_2026.11_en.csv')).toBeVisible();
  });
});

describe('Data (Excel)', () => {
  it('is a workbook', async () => {
    const downloads = caughtDownloads();
    const { choose } = await opened();
    await choose('Data (Excel)');
    await soon(() => downloads[0]?.name).toBe('share_2026.11_en.xlsx');

    // A workbook is a ZIP archive.
    expect(await firstBytes((await downloads[0]?.file) ?? new Blob(), 2)).toEqual([0x50, 0x4b]);
  });
});

describe('the table of clusters as a file', () => {
  async function tableCsv(address: string) {
    const downloads = caughtDownloads();
    const { screen } = await renderApp(address);
    await userEvent.click(screen.getByRole('button', { name: 'Export', exact: true }));
    await userEvent.click(screen.getByRole('menuitem', { name: 'Data (CSV)' }));
    await soon(() => downloads.length).toBe(1);

    return (await downloads[0]?.file) ?? new Blob();
  }

  it('begins with the mark by which Excel knows Chinese', async () => {
    expect(await firstBytes(await tableCsv('/clusters'), 3)).toEqual(byteOrderMark);
  });

  it('has a header in both languages', async () => {
    const text = await (await tableCsv('/clusters')).text();

    expect(text.split('\r\n')[0]).toContain('Province / 省份');
  });

  it('has the rows as they are filtered', async () => {
    const text = await (await tableCsv('/clusters?province=32')).text();

    expect(text.trimEnd().split('\r\n')).toHaveLength(1 + 28);
  });
});
