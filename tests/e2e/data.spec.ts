import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { unzipSync } from 'fflate';
import { datasetWords } from '../../src/i18n/datasetWords.ts';
import { addresses } from '../support/addresses.ts';
import { violationsInBothThemes } from './support/axe.ts';
import { seeAll } from './support/figures.ts';
import { expect, languages, test, words } from './support/test.ts';

const datasets = ['published', 'practice'] as const;

/** Brings every figure into being, and opens what is folded. */
async function openAll(page: Page): Promise<void> {
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await seeAll(page);
  for (const fold of await page.locator('main details summary').all()) await fold.click();
}

for (const language of languages) {
  const text = words[language];
  const datasetText = datasetWords({ language });

  for (const dataset of datasets) {
    test(`the ${dataset} data, all opened, have no violation that axe finds, in ${language}`, async ({
      page,
    }) => {
      await page.goto(`/data?dataset=${dataset}&lang=${language}`);
      await openAll(page);

      expect(await violationsInBothThemes(page)).toEqual([]);
    });
  }

  test(`the data, all opened, fit a phone, in ${language}`, async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 800 });
    for (const dataset of datasets) {
      await page.goto(`/data?dataset=${dataset}&lang=${language}`);
      await openAll(page);

      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
    }
  });

  test(`the data are switched, and the link keeps the choice, in ${language}`, async ({ page }) => {
    await page.goto(`/data?lang=${language}`);
    const ribbon = page.getByRole('complementary', { name: text.practice.tag });
    await page.getByRole('button', { name: datasetText.names.practice }).click();
    await expect(ribbon).toBeVisible();
    await page.reload();
    await expect(ribbon).toContainText(text.practice.note('216'));
    await page.goBack();
    await expect(ribbon).toBeHidden();
    await page.goForward();
    await page.getByRole('link', { name: text.practice.back }).click();

    await expect(ribbon).toBeHidden();
    expect(new URL(page.url()).searchParams.has('dataset')).toBe(false);
  });

  test(`the package is taken home whole, in ${language}`, async ({ page }) => {
    await page.goto(`/data?lang=${language}`);
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: datasetText.zip }).click();
    const file = await download;
    const files = unzipSync(await readFile(await file.path()));

    expect(file.suggestedFilename()).toBe('datapackage_2026.11.zip');
    for (const [name, bytes] of Object.entries(files)) {
      const served = await page.request.get(`/data/${name}`);
      expect(Buffer.from(bytes).equals(await served.body())).toBe(true);
    }
  });

  test(`one table is taken home with the mark in its name, in ${language}`, async ({ page }) => {
    await page.goto(`/data?dataset=practice&lang=${language}`);
    const download = page.waitForEvent('download');
    const { tables } = datasetText;
    await page.getByRole('link', { name: tables.csvOf(tables.shortNames.observations) }).click();

    expect((await download).suggestedFilename()).toMatch(/^observations_practice_[\d.]+\.csv$/);
  });
}

test('a table that does not arrive is named, and comes on another try', async ({ page }) => {
  const { problems, resources } = words.en;
  const text = datasetWords({ language: 'en' });
  await page.goto(`${addresses.mock.url}data?lang=en&mock=failing`);
  const alerts = page.getByRole('alert');
  await expect(alerts.filter({ hasText: problems.resourceTitle(resources.notices) })).toBeVisible();
  await expect(page.getByRole('region', { name: text.tiles.label })).toContainText('153');
  const again = alerts.getByRole('button', { name: problems.retry }).first();

  await expect(async () => {
    if (await again.isVisible()) await again.click({ timeout: 500 });
    await expect(page.getByRole('region', { name: text.tiles.label })).toContainText('324', {
      timeout: 500,
    });
  }).toPass();
});

test('rows that were not read are counted by table', async ({ page }) => {
  const { tables } = datasetWords({ language: 'en' });
  await page.goto(`${addresses.mock.url}data?lang=en&mock=malformed`);
  const row = page.getByRole('row', { name: new RegExp(`^${tables.shortNames.observations}`) });

  await expect(row.getByRole('cell').nth(1)).toHaveText('4');
});

test('a plain host leads to the page, though a folder has its name', async ({ page }) => {
  await page.goto(`${addresses.subPath.url}data?lang=en`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    datasetWords({ language: 'en' }).title,
  );
  await page.goto(`${addresses.subPath.url}data/?lang=en`);

  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    datasetWords({ language: 'en' }).title,
  );
});
