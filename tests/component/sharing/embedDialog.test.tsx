import { QueryClientProvider } from '@tanstack/react-query';
import { createRef } from 'react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { render } from 'vitest-browser-react';
import { page, userEvent } from 'vitest/browser';
import { createQueryClient } from '../../../src/app/queryClient.ts';
import type { Figure } from '../../../src/charts/figure.ts';
import type { Language } from '../../../src/domain/bilingual.ts';
import { FigureDialog, type DialogOf } from '../../../src/features/figure-card/FigureDialog.tsx';
import { loadLocale, type Locale } from '../../../src/i18n/locale.ts';
import { LocaleContext } from '../../../src/i18n/LocaleContext.tsx';
import { createAppStore } from '../../../src/state/store.ts';
import { AppStoreContext } from '../../../src/state/useAppStore.ts';
import '../../../src/ui/base.css';
import { memoryStorage, windows } from '../../support/renderApp.tsx';
import { builtInFigure } from '../support/builtInFigures.ts';
import { caughtDownloads, firstBytes } from '../support/downloads.ts';
import { soon } from '../support/chart.ts';

const link = 'https://example.invalid/?province=32&lang=en#share';

afterEach(() => {
  vi.restoreAllMocks();
});

/** A dialog of the figure of the shares, opened on its own. */
async function opened(of: DialogOf, language: Language = 'en', address = link) {
  await page.viewport(windows.desktop.width, windows.desktop.height);
  const figures: Readonly<Record<Language, Figure>> = {
    zh: await builtInFigure('share', 'zh'),
    en: await builtInFigure('share', 'en'),
  };
  const onClose = vi.fn();
  await render(
    <QueryClientProvider client={createQueryClient()}>
      <AppStoreContext value={createAppStore(memoryStorage())}>
        <LocaleContext value={await loadLocale(language)}>
          <FigureDialog
            of={of}
            figureIn={(locale: Locale) => figures[locale.language]}
            link={address}
            returnTo={createRef()}
            onClose={onClose}
          />
        </LocaleContext>
      </AppStoreContext>
    </QueryClientProvider>,
  );
  const dialog = page.getByRole('dialog');
  await expect.element(dialog).toBeVisible();

  return { dialog, onClose, choose: (name: string) => userEvent.click(button(name)) };
}

const button = (name: string) =>
  page.getByRole('dialog').getByRole('button', { name, exact: true });
const code = () => page.getByRole('textbox', { name: 'Code' });

/** What a browser makes of the code. */
function made(): Element {
  const area = code().element();
  const html = area instanceof HTMLTextAreaElement ? area.value : '';
  const found = new DOMParser().parseFromString(html, 'text/html').body.firstElementChild;
  if (!found) throw new Error('no element');

  return found;
}

describe('the dialog of an embedded figure', () => {
  it('gives a frame as wide as its place, named by the finding', async () => {
    await opened('embed');
    await expect.element(code()).toBeVisible();
    const frame = made().querySelector('iframe');

    expect(frame?.getAttribute('src')).toBe(
      'https://example.invalid/?province=32&embed=1&lang=en#share',
    );
    expect(frame?.title).toMatch(/^Clusters earn/);
    expect(made().getAttribute('style')).toContain('aspect-ratio');
  });

  it('shows the frame as other pages will', async () => {
    const { dialog } = await opened('embed');
    const preview = dialog.getByTitle(/^Preview: Clusters earn/);
    await expect.element(preview).toBeVisible();

    expect(preview.element().getAttribute('src')).toBe(made().querySelector('iframe')?.src);
  });

  it('gives a frame of the size that is typed', async () => {
    const { choose, dialog } = await opened('embed');
    await choose('Fixed size');
    const width = dialog.getByRole('spinbutton', { name: 'Width (pixels)' });
    await width.fill('800');
    await userEvent.keyboard('{Enter}');

    await soon(() => made().getAttribute('width')).toBe('800');
    expect(made().tagName).toBe('IFRAME');
  });

  it('gives the frame in the language and theme that are chosen', async () => {
    const { choose } = await opened('embed');
    await choose('中文');
    await choose('Dark');

    await soon(() => made().querySelector('iframe')?.getAttribute('src')).toBe(
      'https://example.invalid/?province=32&embed=1&lang=zh&theme=dark#share',
    );
  });

  it('gives the picture with alternative text, source and link', async () => {
    const { choose } = await opened('embed');
    await choose('Picture');
    await expect.element(code()).toBeVisible();
    const image = made().querySelector('img');

    expect(image?.src).toMatch(/^data:image\/png;base64,/);
    expect(image?.alt).toMatch(/^Clusters earn.*%/);
    expect(made().querySelector('figcaption')?.textContent).toMatch(/^Source: .*MIIT/);
    expect(made().querySelector('a')?.href).toBe(link);
  });

  it('names the file of the picture, and saves it under that name', async () => {
    const downloads = caughtDownloads();
    const { choose } = await opened('embed');
    await choose('Picture');
    await choose('a file beside it');
    await choose('Download the picture');

    expect(downloads[0]?.name).toBe('share_2026.11_en.png');
    expect(made().querySelector('img')?.getAttribute('src')).toBe('share_2026.11_en.png');
    expect(await firstBytes((await downloads[0]?.file) ?? new Blob(), 4)).toEqual([
      0x89, 0x50, 0x4e, 0x47,
    ]);
  });

  it('copies the code and says so', async () => {
    const write = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
    const { choose, dialog } = await opened('embed');
    await choose('Copy code');

    await expect.element(dialog.getByText('Code copied.')).toBeVisible();
    expect(write.mock.calls[0]?.[0]).toContain('<iframe');
  });

  it('selects the code where the browser refuses the clipboard', async () => {
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(
      new DOMException('no permission', 'NotAllowedError'),
    );
    const { choose, dialog } = await opened('embed');
    await choose('Copy code');

    await expect.element(dialog.getByText(/The code is selected/)).toBeVisible();
    expect(window.getSelection()?.toString()).toContain('<iframe');
  });

  it('says what readers see without a network', async () => {
    const { choose, dialog } = await opened('embed', 'zh');
    await expect.element(dialog.getByText(/没有网络时，框内为空/)).toBeVisible();
    await choose('图片');

    await expect.element(dialog.getByText(/没有网络也能看/)).toBeVisible();
  });
});

describe('the dialog of a code for the room', () => {
  it('shows the code with the finding and the link in words', async () => {
    const { dialog } = await opened('qr');

    await expect.element(dialog.getByRole('img', { name: `QR code: ${link}` })).toBeVisible();
    await expect.element(dialog.getByText(/^Clusters earn/)).toBeVisible();
    await expect.element(dialog.getByText(link)).toBeVisible();
  });

  it.each([
    ['SVG', 'share_qr.svg', [0x3c, 0x73, 0x76, 0x67]],
    ['PNG', 'share_qr.png', [0x89, 0x50, 0x4e, 0x47]],
  ])('saves it as %s', async (format, name, bytes) => {
    const downloads = caughtDownloads();
    const { choose } = await opened('qr');
    await choose(`Download ${format}`);
    await soon(() => downloads[0]?.name).toBe(name);

    expect(await firstBytes((await downloads[0]?.file) ?? new Blob(), 4)).toEqual(bytes);
  });

  it('says so where the link is too long for one', async () => {
    const { dialog } = await opened('qr', 'en', `https://example.invalid/?q=${'x'.repeat(1200)}`);

    await expect.element(dialog.getByText(/The link is too long/)).toBeVisible();
    await expect.element(dialog.getByRole('img')).not.toBeInTheDocument();
  });
});
