import { afterEach, describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { renderApp } from '../../support/renderApp.tsx';
import { soon } from '../support/chart.ts';
import { caughtDownloads } from '../support/downloads.ts';

async function dialog(format: 'PNG' | 'SVG') {
  const { screen } = await renderApp('/');
  const figure = screen.getByRole('figure', { name: /^Clusters earn/ });
  const opener = figure.getByRole('button', { name: 'Export', exact: true });
  await userEvent.click(opener);
  await userEvent.click(screen.getByRole('menuitem', { name: format }));
  const shown = screen.getByRole('dialog', { name: /^Export “Clusters earn/ });
  await expect.element(shown).toBeVisible();
  const preview = shown.getByRole('img', { name: /^(Preview|预览)/ });
  await expect.element(preview).toBeVisible();

  return { screen, opener, shown, preview };
}

afterEach(() => {
  vi.restoreAllMocks();
});

describe('the export dialog', () => {
  it.each(['PNG', 'SVG'] as const)('opens on the format that was chosen: %s', async (format) => {
    const { shown } = await dialog(format);

    await expect.element(shown.getByRole('button', { name: `Download ${format}` })).toBeVisible();
  });

  it('shows the picture, named by the finding', async () => {
    const { preview } = await dialog('PNG');

    await expect
      .element(preview)
      .toHaveAccessibleName(
        'Preview: Clusters earn about 45% of the profit with about 41% of the enterprises',
      );
  });

  it('makes the picture in the other language without changing the page', async () => {
    const { screen, shown, preview } = await dialog('PNG');
    await userEvent.click(shown.getByRole('button', { name: '中文' }));

    await expect
      .element(preview)
      .toHaveAccessibleName('Preview: 集群以约 41% 的企业，取得约 45% 的利润');
    await expect.element(screen.getByText('Showing 153 of 153 clusters')).toBeInTheDocument();
  });

  it.each([
    ['Slide 16:9', '1920 × 1080'],
    ['A4 width, 300 dpi', '2480 × 1736'],
    ['Square', '1080 × 1080'],
  ])('says the pixels of each size: %s, %s', async (size, pixels) => {
    const { shown } = await dialog('PNG');

    await expect
      .element(shown.getByRole('radio', { name: `${size} ${pixels}` }))
      .toBeInTheDocument();
  });

  it('hands out the file under the name that stands there', async () => {
    const downloads = caughtDownloads();
    const { shown } = await dialog('SVG');
    await userEvent.fill(shown.getByRole('textbox', { name: 'File name' }), 'my slide');
    await userEvent.click(shown.getByRole('button', { name: 'Download SVG' }));

    await soon(() => downloads[0]?.name).toBe('my slide.svg');
  });

  it('closes on Escape and gives the focus back', async () => {
    const { shown, opener } = await dialog('PNG');
    await userEvent.keyboard('{Escape}');

    await expect.element(shown).not.toBeInTheDocument();
    await expect.element(opener).toHaveFocus();
  });
});
