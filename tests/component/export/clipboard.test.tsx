import { afterEach, describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { renderApp } from '../../support/renderApp.tsx';
import { soon } from '../support/chart.ts';
import { caughtDownloads } from '../support/downloads.ts';

const refusal = new DOMException('no permission', 'NotAllowedError');

async function figureOf(address = '/') {
  const { screen } = await renderApp(address);

  return { screen, figure: screen.getByRole('figure', { name: /^Clusters earn/ }) };
}

async function choose(item: string) {
  const { screen, figure } = await figureOf();
  await userEvent.click(figure.getByRole('button', { name: 'Export', exact: true }));
  await userEvent.click(screen.getByRole('menuitem', { name: item }));

  return screen;
}

const copyImage = () => choose('Copy image');

/** A page that came by plain http has no clipboard at all. */
function withoutClipboard() {
  vi.spyOn(navigator, 'clipboard', 'get').mockReturnValue(undefined as never);
}

afterEach(() => {
  vi.restoreAllMocks();
});

describe('Copy image', () => {
  it('puts a PNG on the clipboard', async () => {
    const write = vi.spyOn(navigator.clipboard, 'write').mockResolvedValue();
    await copyImage();
    await soon(() => write.mock.calls.length).toBe(1);

    expect(write.mock.calls[0]?.[0][0]?.types).toEqual(['image/png']);
  });

  it('copies a slide', async () => {
    const write = vi.spyOn(navigator.clipboard, 'write').mockResolvedValue();
    await copyImage();
    await soon(() => write.mock.calls.length).toBe(1);
    const picture = await write.mock.calls[0]?.[0][0]?.getType('image/png');
    const bitmap = await createImageBitmap(picture ?? new Blob());

    expect([bitmap.width, bitmap.height]).toEqual([1920, 1080]);
  });

  it('says that it copied', async () => {
    vi.spyOn(navigator.clipboard, 'write').mockResolvedValue();
    const screen = await copyImage();

    await expect.element(screen.getByText('Image copied.')).toBeVisible();
  });

  it('says what it did instead where the browser refuses', async () => {
    vi.spyOn(navigator.clipboard, 'write').mockRejectedValue(refusal);
    caughtDownloads();
    const screen = await copyImage();

    await expect
      .element(screen.getByText(/does not allow copying pictures: it was downloaded as a PNG/))
      .toBeVisible();
  });

  it('hands out the PNG where the browser refuses', async () => {
    vi.spyOn(navigator.clipboard, 'write').mockRejectedValue(refusal);
    const downloads = caughtDownloads();
    await copyImage();

    await soon(() => downloads[0]?.name).toBe('share_2026.11_en.png');
  });
});

describe('Copy table', () => {
  it('puts cells for Word and Excel on the clipboard, and lines for everything else', async () => {
    const write = vi.spyOn(navigator.clipboard, 'write').mockResolvedValue();
    const screen = await choose('Copy table');
    await expect.element(screen.getByText(/Table copied/)).toBeVisible();
    const item = write.mock.calls[0]?.[0][0];
    const html = await (await item?.getType('text/html'))?.text();
    const plain = await (await item?.getType('text/plain'))?.text();

    expect(html).toContain('<td align="right">≈ 45%</td>');
    expect(plain).toMatch(/^Clusters earn.*\r\n.*\t.*\r\n/);
  });

  it.each([
    ['refuses', () => vi.spyOn(navigator.clipboard, 'write').mockRejectedValue(refusal)],
    ['has no clipboard', withoutClipboard],
  ])('hands out the CSV and says so where the browser %s', async (_, refuse) => {
    refuse();
    const downloads = caughtDownloads();
    const screen = await choose('Copy table');
    await soon(() => downloads[0]?.name).toBe('share_2026.11_en.csv');

    await expect.element(screen.getByText(/downloaded as CSV/)).toBeVisible();
  });
});

describe('Copy citation', () => {
  it('copies the figure as a reference', async () => {
    const writeText = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
    const screen = await choose('Copy citation');
    await expect.element(screen.getByText('Citation copied.')).toBeVisible();

    expect(writeText.mock.calls[0]?.[0]).toMatch(
      /\(2026\)\. Clusters earn.* \[Figure\]\. .*#share$/,
    );
  });

  it('shows it where there is no clipboard', async () => {
    withoutClipboard();
    const screen = await choose('Copy citation');

    await expect.element(screen.getByText(/Here is the citation to copy: .*#share$/)).toBeVisible();
  });
});

describe('Copy image without a clipboard', () => {
  it('hands out the PNG', async () => {
    withoutClipboard();
    const downloads = caughtDownloads();
    await copyImage();

    await soon(() => downloads[0]?.name).toBe('share_2026.11_en.png');
  });
});

describe('Copy link', () => {
  it('copies the link to the figure as it is seen', async () => {
    const writeText = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
    const { figure } = await figureOf('/?province=32&theme=dark');
    await userEvent.click(figure.getByRole('button', { name: 'Copy link' }));
    await soon(() => writeText.mock.calls.length).toBe(1);

    expect(writeText.mock.calls[0]?.[0]).toMatch(/\?province=32&lang=en#share$/);
  });

  it('shows the link where the browser refuses', async () => {
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(refusal);
    const { screen, figure } = await figureOf();
    await userEvent.click(figure.getByRole('button', { name: 'Copy link' }));

    await expect.element(screen.getByText(/Here is the link to copy: .*#share$/)).toBeVisible();
  });
});
