import { readXlsx } from 'hucre/xlsx';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { renderApp, windows } from '../../support/renderApp.tsx';
import { soon } from '../support/chart.ts';
import { caughtDownloads, type Download } from '../support/downloads.ts';
import { practicePackage } from '../support/practicePackage.ts';

const line = 'Practice data: 153 fictional clusters, no real place; every value is imputed (I).';

beforeEach(practicePackage);

afterEach(() => {
  vi.restoreAllMocks();
});

/** The one file that a click on an item of the export menu gives, of the figure of shares on practice data. */
async function exported(item: string): Promise<Download> {
  const downloads = caughtDownloads();
  const { screen } = await renderApp('/?dataset=practice');
  const figure = screen.getByRole('figure', { name: /^The fictional clusters earn/ });
  await userEvent.click(figure.getByRole('button', { name: 'Export', exact: true }));
  await userEvent.click(screen.getByRole('menuitem', { name: item }));
  if (item === 'PNG' || item === 'SVG') {
    const save = screen.getByRole('button', { name: `Download ${item}` });
    await expect.element(save).toBeEnabled();
    await userEvent.click(save);
  }
  await soon(() => downloads.length).toBe(1);
  const [first] = downloads;
  if (!first) throw new Error('no download');

  return first;
}

const textOf = async ({ file }: Download) => (await file).text();

describe('the ribbon of practice data', () => {
  it.each(['/', '/clusters', '/notices', '/data', '/nowhere'])('stands on %s', async (page) => {
    const { screen } = await renderApp(`${page}?dataset=practice`);

    await expect
      .element(screen.getByRole('complementary', { name: 'Practice data' }))
      .toHaveTextContent('153 fictional clusters, no real place; every value is imputed (I).');
  });

  it('stands on a phone', async () => {
    const { screen } = await renderApp('/data?dataset=practice', { window: windows.phone });

    await expect
      .element(screen.getByRole('complementary', { name: 'Practice data' }))
      .toBeVisible();
  });

  it('leads back to the published record, and takes the filters along', async () => {
    const { screen, address } = await renderApp('/clusters?dataset=practice&province=32');
    await userEvent.click(screen.getByRole('link', { name: 'Back to the published record' }));

    await soon(address).toBe('/clusters?province=32');
    await expect
      .element(screen.getByRole('complementary', { name: 'Practice data' }))
      .not.toBeInTheDocument();
  });

  it('is not there on the published record', async () => {
    const { screen } = await renderApp('/');

    await expect
      .element(screen.getByRole('complementary', { name: 'Practice data' }))
      .not.toBeInTheDocument();
  });
});

describe('what shows practice data', () => {
  it('says so first in the foot of every figure', async () => {
    const { screen } = await renderApp('/?dataset=practice');
    await expect.element(screen.getByRole('figure').first()).toBeInTheDocument();
    const feet = [...screen.container.querySelectorAll('figcaption')].map(
      (foot) => foot.firstElementChild?.textContent,
    );

    expect(new Set(feet)).toEqual(
      new Set(['Practice data 153 fictional clusters, no real place; every value is imputed (I).']),
    );
  });

  it('says so in the foot of the table of clusters', async () => {
    const { screen } = await renderApp('/clusters?dataset=practice');

    await expect
      .element(screen.getByRole('table', { name: 'Clusters' }))
      .toHaveTextContent('Practice data 153 fictional clusters');
  });
});

describe('a file of practice data', () => {
  it('says so in its CSV, in every row, and in its name', async () => {
    const file = await exported('Data (CSV)');
    const [header, ...rows] = (await textOf(file)).trimEnd().split('\r\n');

    expect(file.name).toBe('share_practice_2026.11_en.csv');
    expect(header).toContain(line);
    expect(rows.every((row) => row.startsWith('Practice data,'))).toBe(true);
  });

  it('says so on both sheets of its workbook', async () => {
    const file = await exported('Data (Excel)');
    const { sheets } = await readXlsx(new Uint8Array(await (await file.file).arrayBuffer()));

    expect(file.name).toBe('share_practice_2026.11_en.xlsx');
    expect(sheets[0]?.rows[0]?.[0]).toBe(line);
    expect(sheets[1]?.rows[0]).toEqual(['Nature of the data', line]);
  });

  it('says so in its SVG, drawn and described', async () => {
    const file = await exported('SVG');
    const svg = new DOMParser().parseFromString(await textOf(file), 'image/svg+xml');
    const texts = [...svg.querySelectorAll('text')].map((text) => text.textContent);

    expect(file.name).toBe('share_practice_2026.11_en.svg');
    expect(texts).toContain('Practice data');
    expect(texts).toContain('153 fictional clusters, no real place; every value is imputed (I).');
    expect(svg.querySelector('desc')?.textContent).toContain(line);
  });

  it('says so in the texts of its PNG', async () => {
    const file = await exported('PNG');

    expect(file.name).toBe('share_practice_2026.11_en.png');
    expect(await textOf(file)).toContain(`Warning\0\0\0\0\0${line}`);
  });

  it('says so in the table of clusters', async () => {
    const downloads = caughtDownloads();
    const { screen } = await renderApp('/clusters?dataset=practice');
    await userEvent.click(screen.getByRole('button', { name: 'Export', exact: true }));
    await userEvent.click(screen.getByRole('menuitem', { name: 'Data (CSV)' }));
    await soon(() => downloads.length).toBe(1);
    const [file] = downloads;

    expect(file?.name).toBe('clusters_practice_2026.11_en.csv');
    expect(file && (await textOf(file))).toContain(line);
  });
});
