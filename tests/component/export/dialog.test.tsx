import { afterEach, describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { renderApp } from '../../support/renderApp.tsx';
import { soon } from '../support/chart.ts';
import { caughtDownloads } from '../support/downloads.ts';

async function dialog(format: 'PNG' | 'SVG', title = /^Clusters earn/) {
  const { screen } = await renderApp('/');
  const figure = screen.getByRole('figure', { name: title });
  const opener = figure.getByRole('button', { name: 'Export', exact: true });
  await userEvent.click(opener);
  await userEvent.click(screen.getByRole('menuitem', { name: format }));
  const shown = screen.getByRole('dialog', { name: /^Export “/ });
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
    ['Slide 4:3', '1600 × 1200'],
    ['A4, one of two columns', '8.3 cm wide; 980 × 735 or higher'],
    ['WeChat article cover', '900 × 383'],
    ['Long phone picture', '1080 × 1440 or higher'],
  ])('says the pixels of each size: %s, %s', async (size, pixels) => {
    const { shown } = await dialog('PNG');

    await expect
      .element(shown.getByRole('radio', { name: `${size} ${pixels}` }))
      .toBeInTheDocument();
  });

  it('says the size of the file that was made', async () => {
    const { shown } = await dialog('PNG');

    await expect.element(shown.getByText(/^1920 × 1080 · about \d+ KB$/)).toBeVisible();
  });

  it('makes a picture of a size that is typed', async () => {
    const { shown } = await dialog('PNG');
    await userEvent.click(shown.getByRole('radio', { name: /^Custom/ }));
    await userEvent.fill(shown.getByRole('spinbutton', { name: 'Width' }), '20');

    await expect.element(shown.getByText(/^2362 × 1417/)).toBeVisible();
  });

  it('says what cannot be typed, and keeps the picture', async () => {
    const { shown } = await dialog('PNG');
    await userEvent.click(shown.getByRole('radio', { name: /^Custom/ }));
    await userEvent.fill(shown.getByRole('spinbutton', { name: 'Width' }), '1');

    await expect.element(shown.getByRole('alert')).toHaveTextContent(/200 to 16,384 pixels/);
    await expect.element(shown.getByText(/^1890 × 1417/)).toBeVisible();
  });

  it('copies the picture', async () => {
    const write = vi.spyOn(navigator.clipboard, 'write').mockResolvedValue();
    const { screen, shown } = await dialog('SVG');
    await userEvent.click(shown.getByRole('button', { name: 'Copy picture' }));

    await expect.element(screen.getByText('Image copied.')).toBeInTheDocument();
    expect(write.mock.calls[0]?.[0][0]?.types).toEqual(['image/png']);
  });

  it('copies nothing that would lose its source', async () => {
    const { shown } = await dialog('PNG');
    await userEvent.click(shown.getByRole('checkbox', { name: 'Source and notes' }));

    await expect.element(shown.getByRole('button', { name: 'Copy picture' })).toBeDisabled();
    await expect.element(shown.getByRole('button', { name: 'Download PNG' })).toBeEnabled();
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

describe('the checks of a picture', () => {
  const bounds = /^At least nine clusters/;
  /** One row a province. */
  const places = /^Zhejiang leads/;

  it('are counted, hints and passes', async () => {
    const { shown } = await dialog('PNG', bounds);

    await expect.element(shown.getByText('2 hints, 8 passed')).toBeVisible();
  });

  it('are mended with one click, which changes the picture', async () => {
    const { shown, preview } = await dialog('PNG', bounds);
    await userEvent.click(shown.getByRole('button', { name: 'Explain' }));

    await expect.element(shown.getByText('A note says that equal bars are no tie')).toBeVisible();
    await expect.element(shown.getByText('1 hint, 9 passed')).toBeVisible();
    expect(decodeURIComponent(preview.element().getAttribute('src') ?? '')).toContain(
      'Bars of equal length share a bound',
    );
  });

  it('let a long title be rewritten', async () => {
    const { shown, preview } = await dialog('PNG', bounds);
    await userEvent.click(shown.getByRole('button', { name: 'Rewrite' }));
    await userEvent.fill(
      shown.getByRole('textbox', { name: 'Title in the picture' }),
      'Nine clusters above 100 billion',
    );

    await expect.element(preview).toHaveAccessibleName('Preview: Nine clusters above 100 billion');
  });

  it('bring the source back that was left out', async () => {
    const { shown } = await dialog('PNG');
    const footer = shown.getByRole('checkbox', { name: 'Source and notes' });
    await userEvent.click(footer);
    await userEvent.click(shown.getByRole('button', { name: 'Show source' }));

    await expect.element(footer).toBeChecked();
  });

  it('keep a picture back that is too low, until it is made taller', async () => {
    const { shown } = await dialog('PNG', places);
    await userEvent.click(shown.getByRole('radio', { name: /^WeChat/ }));
    const download = shown.getByRole('button', { name: 'Download PNG' });
    await expect.element(shown.getByText(/needs a taller size/)).toBeVisible();
    await expect.element(download).toBeDisabled();
    await userEvent.click(shown.getByRole('button', { name: 'Make taller' }).first());

    await expect.element(download).toBeEnabled();
  });

  it('offer as many rows as have room', async () => {
    const { shown } = await dialog('PNG', places);
    await userEvent.click(shown.getByRole('radio', { name: /^WeChat/ }));
    await userEvent.click(shown.getByRole('button', { name: 'Fewer rows' }));

    await expect.element(shown.getByRole('img', { name: /^Preview/ })).toBeVisible();
  });
});

describe('the export dialog by the keyboard', () => {
  it('holds the focus', async () => {
    const { shown } = await dialog('PNG');
    for (let press = 0; press < 30; press += 1) await userEvent.keyboard('{Tab}');

    expect(shown.element().contains(document.activeElement)).toBe(true);
  });

  it('changes the size by the arrow keys', async () => {
    const { shown } = await dialog('PNG');
    const slide = shown.getByRole('radio', { name: /^Slide 16:9/ });
    slide.element().focus();
    await userEvent.keyboard('{ArrowDown}');

    await expect.element(shown.getByRole('radio', { name: /^Slide 4:3/ })).toBeChecked();
  });
});
