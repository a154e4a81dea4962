import { readFile } from 'node:fs/promises';
import { readXlsx } from 'hucre/xlsx';
import type { Page } from '@playwright/test';
import { pngFacts } from './support/png.ts';
import { expect, type Language, languages, test, words } from './support/test.ts';

/** The file that a click gives. */
async function saved(
  page: Page,
  click: () => Promise<void>,
): Promise<{ name: string; bytes: Buffer }> {
  const download = page.waitForEvent('download');
  await click();
  const file = await download;

  return { name: file.suggestedFilename(), bytes: await readFile(await file.path()) };
}

async function openExport(page: Page, language: Language, item: string): Promise<void> {
  const figure = page.locator('figure#over-100bn');
  await figure.scrollIntoViewIfNeeded();
  await figure.getByRole('button', { name: words[language].figure.export }).click();
  await page.getByRole('menuitem', { name: item }).click();
}

/** The presenter takes a figure to a slide: the picture carries its title, its source and its link. */
for (const language of languages) {
  const text = words[language];
  const { exporting } = text;

  test.describe(`a presenter, in ${language}`, () => {
    test.use({ colorScheme: 'dark', permissions: ['clipboard-read', 'clipboard-write'] });

    test('saves a slide as a PNG that says what it shows', async ({ page }) => {
      await page.goto(`/?lang=${language}`);
      await openExport(page, language, exporting.png);
      const dialog = page.getByRole('dialog');
      await dialog.getByRole('radio', { name: text.pictures.sizes.slide }).check();
      const { name, bytes } = await saved(page, () =>
        dialog.getByRole('button', { name: exporting.download(exporting.png) }).click(),
      );

      const facts = pngFacts(bytes);
      expect(name).toMatch(/\.png$/);
      expect([facts.width / facts.height, facts.width % 1920]).toEqual([16 / 9, 0]);
      expect(facts.density).toBeGreaterThan(0);
      expect(facts.texts['Title']).toMatch(/1,000|100 billion|千亿/);
      expect(Object.values(facts.texts).join(' ')).toContain('http://127.0.0.1');
      expect(Object.values(facts.texts).join(' ')).toContain(language === 'zh' ? '工信部' : 'MIIT');
    });

    test('chooses size, multiple, ground and the other language', async ({ page }) => {
      const other = language === 'zh' ? 'en' : 'zh';
      await page.goto(`/?lang=${language}`);
      await openExport(page, language, exporting.png);
      const dialog = page.getByRole('dialog');
      await dialog.getByRole('radio', { name: text.pictures.sizes.square }).check();
      await dialog.getByRole('button', { name: exporting.multiples[2], exact: true }).click();
      await dialog
        .getByRole('button', { name: text.pictures.grounds.transparent, exact: true })
        .click();
      await dialog.getByRole('button', { name: text.shell.languages[other], exact: true }).click();
      const download = dialog.getByRole('button', { name: exporting.download(exporting.png) });
      const { bytes } = await saved(page, () => download.click());

      const facts = pngFacts(bytes);
      expect(facts.width).toBe(facts.height);
      expect(Object.values(facts.texts).join(' ')).toContain(other === 'zh' ? '集群' : 'clusters');
    });

    test('saves an SVG of real text, without foreign objects or styles of the page', async ({
      page,
    }) => {
      await page.goto(`/?lang=${language}`);
      await openExport(page, language, exporting.svg);
      const dialog = page.getByRole('dialog');
      const { bytes } = await saved(page, () =>
        dialog.getByRole('button', { name: exporting.download(exporting.svg) }).click(),
      );

      const svg = bytes.toString('utf8');
      expect(svg).toMatch(/^<svg[^>]+xmlns="http:\/\/www\.w3\.org\/2000\/svg"/);
      expect(svg).not.toMatch(/foreignObject|var\(--|class=/);
      expect(svg).toContain(language === 'zh' ? '江阴' : 'Jiangyin');
    });

    test('takes the data as CSV and as Excel, numbers as numbers', async ({ page }) => {
      await page.goto(`/?lang=${language}`);
      const csv = await saved(page, () => openExport(page, language, exporting.csv));
      expect(csv.bytes.toString('utf8').startsWith('\uFEFF')).toBe(true);
      const xlsx = await saved(page, () => openExport(page, language, exporting.xlsx));
      const { sheets } = await readXlsx(xlsx.bytes);
      const numbers = (sheets[0]?.rows.flat() ?? []).filter((cell) => typeof cell === 'number');

      expect(numbers.length).toBeGreaterThan(8);
      expect(JSON.stringify(sheets[1]?.rows)).toContain(exporting.about.source);
    });

    test('copies the picture, and is told so', async ({ page }) => {
      await page.goto(`/?lang=${language}`);
      await openExport(page, language, exporting.copyImage);
      await expect(page.getByText(exporting.copied)).toBeVisible();

      const types = await page.evaluate(async () => {
        const [item] = await navigator.clipboard.read();

        return item?.types;
      });
      expect(types).toContain('image/png');
    });
  });
}

test('a presenter whose browser refuses the clipboard gets the picture as a file', async ({
  page,
}) => {
  await page.addInitScript(() => {
    navigator.clipboard.write = () => Promise.reject(new DOMException('no', 'NotAllowedError'));
  });
  await page.goto('/?lang=en');
  const { name } = await saved(page, () => openExport(page, 'en', words.en.exporting.copyImage));

  expect(name).toMatch(/\.png$/);
  await expect(page.getByText(words.en.exporting.copyFailed)).toBeVisible();
});
