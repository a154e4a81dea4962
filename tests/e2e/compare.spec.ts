import type { Page } from '@playwright/test';
import { violationsInBothThemes } from './support/axe.ts';
import { resizeTo, seeAll } from './support/figures.ts';
import { expect, languages, test, words } from './support/test.ts';

const link = (language: string, more = '') =>
  `/compare?ids=keqiao,changle,xiaoshan&lang=${language}${more}`;

async function opened(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await seeAll(page);
}

for (const language of languages) {
  const { compare, exporting } = words[language];
  const name = (zh: string, en: string) => (language === 'zh' ? zh : en);

  test.describe(`the comparison, in ${language}`, () => {
    test('has no violation that axe finds', async ({ page }) => {
      await opened(page, link(language));
      await expect(page.getByRole('table', { name: compare.table.name })).toBeVisible();
      expect.soft(await violationsInBothThemes(page)).toEqual([]);
      await resizeTo(page, 390, 844);
      await seeAll(page);

      expect(await violationsInBothThemes(page)).toEqual([]);
    });

    test('has no violation that axe finds while nothing is compared', async ({ page }) => {
      await page.goto(`/compare?lang=${language}`);
      await expect(page.getByText(compare.empty)).toBeVisible();
      expect.soft(await violationsInBothThemes(page)).toEqual([]);
      await resizeTo(page, 390, 844);

      expect(await violationsInBothThemes(page)).toEqual([]);
    });

    test('fits a phone: the table scrolls in its frame and its first column stays', async ({
      page,
    }) => {
      await page.setViewportSize({ width: 390, height: 844 });
      await opened(page, link(language));
      const region = page.getByRole('region', { name: compare.table.name });
      const first = region.getByRole('rowheader', { name: compare.table.level });
      const before = await first.boundingBox();
      await region.evaluate((frame) => frame.scrollTo(300, 0));

      expect((await first.boundingBox())?.x).toBe(before?.x);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
    });

    test('is put together, ordered and undone with the keys alone', async ({ page }) => {
      await page.goto(`/compare?lang=${language}`);
      for (const typed of ['keqiao', 'changle']) {
        const field = page.getByRole('combobox', { name: /./ }).first();
        await field.focus();
        await page.keyboard.type(typed);
        await expect(page.getByRole('option').first()).toBeVisible();
        await page.keyboard.press('Enter');
        await expect(page).toHaveURL(new RegExp(`ids=[a-z,]*${typed}`));
      }
      await expect(page).toHaveURL(/ids=keqiao,changle/);
      const chips = page.getByRole('list', { name: compare.set });
      await chips
        .getByRole('button', { name: compare.moveRight(name('柯桥', 'Keqiao')) })
        .press('Enter');
      await expect(page).toHaveURL(/ids=changle,keqiao/);
      await chips
        .getByRole('button', { name: compare.remove(name('长乐', 'Changle')) })
        .press('Enter');
      await expect(page.getByText(compare.one(name('柯桥', 'Keqiao')))).toBeVisible();
      await page.goBack();
      await expect(page).toHaveURL(/ids=changle,keqiao/);
      await page.reload();
      await expect(page.getByRole('columnheader').nth(1)).toContainText(name('长乐', 'Changle'));
    });

    test('is saved as CSV and as a workbook', async ({ page }) => {
      await page.goto(link(language));
      for (const item of [exporting.csv, exporting.xlsx]) {
        await page.getByRole('button', { name: compare.export }).click();
        const download = page.waitForEvent('download');
        await page.getByRole('menuitem', { name: item }).click();

        expect((await download).suggestedFilename()).toMatch(
          new RegExp(`^compare_2026\\.11_${language}\\.(csv|xlsx)$`),
        );
      }
    });

    test('is begun in the table of clusters and carried along', async ({ page }) => {
      await page.goto(`/clusters?lang=${language}&sort=name`);
      for (const place of [name('柯桥', 'Keqiao'), name('长乐', 'Changle')]) {
        await page
          .getByRole('button', { name: compare.button.add(place), exact: true })
          .first()
          .click();
      }
      const tray = page.getByRole('region', { name: compare.tray.label });
      await tray.getByRole('link', { name: compare.tray.open }).click();

      await expect(page).toHaveURL(/\/compare\?ids=keqiao,changle/);
      await expect(page.getByRole('table', { name: compare.table.name })).toBeVisible();
    });
  });
}
