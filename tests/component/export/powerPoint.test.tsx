import { strFromU8, unzipSync } from 'fflate';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { renderApp } from '../../support/renderApp.tsx';
import { soon } from '../support/chart.ts';
import { caughtDownloads, firstBytes } from '../support/downloads.ts';

/** What a figure of the overview is saved as, by its title. */
async function saved(title: RegExp) {
  const downloads = caughtDownloads();
  const { screen } = await renderApp('/');
  const figure = screen.getByRole('figure', { name: title });
  await userEvent.click(figure.getByRole('button', { name: 'Export', exact: true }));
  await userEvent.click(
    screen.getByRole('menu', { name: 'Export' }).getByRole('menuitem', { name: 'PowerPoint' }),
  );
  await soon(() => downloads.length).toBe(1);
  const [first] = downloads;
  if (!first) throw new Error('no download');
  const file = await first.file;

  return {
    screen,
    name: first.name,
    file,
    parts: unzipSync(new Uint8Array(await file.arrayBuffer())),
  };
}

const textOf = (parts: Readonly<Record<string, Uint8Array>>, path: string) =>
  strFromU8(parts[path] ?? new Uint8Array());

afterEach(() => {
  vi.restoreAllMocks();
});

describe('PowerPoint', () => {
  it('is a presentation of the figure, named by figure, version and language, and said to be saved', async () => {
    const { name, file, parts, screen } = await saved(/^Clusters earn/);

    expect(name).toBe('share_2026.11_en.pptx');
    expect(await firstBytes(file, 2)).toEqual([0x50, 0x4b]);
    expect(textOf(parts, 'ppt/slides/slide1.xml')).toContain(
      'Clusters earn about 45% of the profit',
    );
    await expect.element(screen.getByText('Saved share_2026.11_en.pptx')).toBeVisible();
  });

  it('holds a map as a drawing with a picture beside it', async () => {
    const { parts } = await saved(/hold 59% of the clusters/);
    const svg = Object.keys(parts).find((path) => path.endsWith('.svg')) ?? '';
    const png = parts[svg.replace('.svg', '.png')] ?? new Uint8Array();

    expect(textOf(parts, svg)).toContain('Zhejiang');
    expect(textOf(parts, svg)).not.toContain('var(');
    expect([...png.slice(1, 4)]).toEqual([0x50, 0x4e, 0x47]);
    expect(png.length).toBeGreaterThan(5000);
  });
});
