import { unzipSync } from 'fflate';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { renderApp } from '../../support/renderApp.tsx';
import { chartOf, soon, tableRows } from '../support/chart.ts';
import { caughtDownloads } from '../support/downloads.ts';
import { practicePackage } from '../support/practicePackage.ts';

afterEach(() => {
  vi.restoreAllMocks();
});

/** Lets one file of the package fail, until mocks are restored. */
function refused(file: string): void {
  const fetched = window.fetch.bind(window);
  vi.spyOn(window, 'fetch').mockImplementation((input, init) => {
    const url = input instanceof Request ? input.url : String(input);

    return url.includes(file)
      ? Promise.resolve(new Response(null, { status: 503 }))
      : fetched(input, init);
  });
}

describe('the page of the data', () => {
  it('counts what is loaded', async () => {
    const { screen } = await renderApp('/data');
    const tiles = screen.getByRole('region', { name: 'The dataset in short' });

    await expect.element(tiles).toHaveTextContent(/153.*324.*174.*2026\.11/);
  });

  it('lists every table with its rows and those that were not read', async () => {
    const { screen } = await renderApp('/data');
    const section = screen.getByRole('region', { name: '12 tables, one package' });
    await expect.element(section).toBeVisible();
    const table = section.element().querySelector('table');
    const rows = table ? tableRows(table) : [];

    expect(rows).toHaveLength(12);
    expect(rows.map((row) => [row.get('Rows'), row.get('Not read')])).toContainEqual(['324', '0']);
  });

  it('draws how sure the values are', async () => {
    const { screen } = await renderApp('/data');
    const { chart } = await chartOf(screen, /^Of 324 values, 86 are bounds/);

    await expect.element(chart).toHaveTextContent(/exact 238.*bound > < 62/);
  });

  it('links a source only where the link is safe', async () => {
    const { screen } = await renderApp('/data');
    await userEvent.click(screen.getByText('Show all 174 sources'));
    const links = screen.getByRole('region', { name: '174 sources' }).getByRole('link');
    await expect.element(links.first()).toBeVisible();

    expect(links.all()).toHaveLength(51);
  });

  it('tells every indicator with its definition', async () => {
    const { screen } = await renderApp('/data');
    await userEvent.click(screen.getByText('Show all 57 indicators'));
    const rows = screen
      .getByRole('region', { name: '57 indicators and their definitions' })
      .getByRole('row');
    await expect.element(rows.first()).toBeVisible();

    expect(rows.all()).toHaveLength(58);
  });

  it('gives a table under a name with its version', async () => {
    const { screen } = await renderApp('/data');
    const link = screen.getByRole('link', { name: 'Download Observations (CSV)' });

    await expect.element(link).toHaveAttribute('download', 'observations_2026.11.csv');
  });

  it('gives the whole package as one file', async () => {
    const downloads = caughtDownloads();
    const { screen } = await renderApp('/data');
    await userEvent.click(screen.getByRole('button', { name: 'Download all (ZIP)' }));
    await soon(() => downloads.length).toBe(1);
    const [file] = downloads;
    const bytes = new Uint8Array((await (await file?.file)?.arrayBuffer()) ?? []);

    expect(file?.name).toBe('datapackage_2026.11.zip');
    expect(Object.keys(unzipSync(bytes))).toHaveLength(13);
  });

  it('says which file is missing where the package cannot be made', async () => {
    const { screen } = await renderApp('/data');
    refused('sources.csv');
    await userEvent.click(screen.getByRole('button', { name: 'Download all (ZIP)' }));

    await expect
      .element(screen.getByText(/^The package was not made: sources\.csv did not arrive/))
      .toBeVisible();
  });
});

describe('the choice of the dataset', () => {
  it('stands in the address, and keeps the filters that apply', async () => {
    practicePackage();
    const { screen, address } = await renderApp('/data?province=32');
    await userEvent.click(screen.getByRole('button', { name: 'Practice data' }));

    await soon(address).toBe('/data?province=32&dataset=practice');
    await expect
      .element(screen.getByRole('complementary', { name: 'Practice data' }))
      .toBeVisible();
  });

  it('goes along to another page', async () => {
    practicePackage();
    const { screen, address } = await renderApp('/data?dataset=practice');
    const navigation = screen.getByRole('navigation', { name: 'Main' });
    await userEvent.click(navigation.getByRole('link', { name: 'Clusters' }));

    await soon(address).toBe('/clusters?dataset=practice');
  });

  it('does not call practice data published', async () => {
    practicePackage();
    const { screen } = await renderApp('/data?dataset=practice');

    await expect
      .element(screen.getByRole('heading', { name: 'Values for practice' }))
      .toBeVisible();
    await expect.element(screen.getByText('No value is real.')).toBeVisible();
  });
});

describe('the page of the data without one of its tables', () => {
  it('says which did not arrive, and shows the rest', async () => {
    refused('sources.csv');
    const { screen } = await renderApp('/data');

    await expect
      .element(screen.getByText('The table of sources did not arrive', { exact: true }))
      .toBeVisible();
    await expect
      .element(screen.getByRole('region', { name: 'The dataset in short' }))
      .toHaveTextContent(/153/);
  });

  it('tries again', async () => {
    refused('sources.csv');
    const { screen } = await renderApp('/data');
    const again = screen.getByRole('button', { name: 'Try again' });
    await expect.element(again).toBeVisible();
    vi.restoreAllMocks();
    await userEvent.click(again);

    await expect.element(screen.getByText('Show all 174 sources')).toBeVisible();
  });
});
