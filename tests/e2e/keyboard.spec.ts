import type { Locator, Page } from '@playwright/test';
import { expect, languages, test, words } from './support/test.ts';

/** Presses Tab until an element has the focus; fails where the keys never lead to it. */
async function tabTo(page: Page, target: Locator, atMost = 80): Promise<void> {
  for (let presses = 0; presses < atMost; presses += 1) {
    await page.keyboard.press('Tab');
    if (await target.evaluate((element) => element === document.activeElement)) return;
  }
  await expect(target).toBeFocused();
}

/** The whole of the three journeys without a pointer. */
for (const language of languages) {
  const text = words[language];
  const name = (zh: string, en: string) => (language === 'zh' ? zh : en);

  test.describe(`with the keyboard alone, in ${language}`, () => {
    test('a reader skips to the content', async ({ page }) => {
      await page.goto(`/?lang=${language}`);
      await expect(page.locator('figure#share').getByRole('application')).toBeVisible();
      const skip = page.getByRole('link', { name: text.shell.skip });
      await tabTo(page, skip, 1);
      await expect(skip).toBeInViewport();
      await page.keyboard.press('Enter');
      await page.keyboard.press('Tab');
      const focused = page.locator('main :focus');
      await expect(focused).toHaveCount(1);
    });

    test('an analyst walks the map and filters by a tile', async ({ page }) => {
      await page.goto(`/?lang=${language}`);
      const map = page.locator('figure#province-map');
      await map.scrollIntoViewIfNeeded();
      const area = map.getByRole('application');
      await expect(area).toBeVisible();
      await tabTo(page, area);
      await page.keyboard.press('ArrowRight');
      await page.keyboard.press('Enter');

      await expect(page).toHaveURL(/province=\d\d/);
      await expect(page.getByRole('button', { name: text.filters.clear }).first()).toBeVisible();
      await page.goBack();
      await expect(page).not.toHaveURL(/province=/);
    });

    test('a presenter opens the export of a figure and saves its data', async ({ page }) => {
      await page.goto(`/?lang=${language}`);
      const figure = page.locator('figure#share');
      await expect(figure.getByRole('application')).toBeVisible();
      await tabTo(page, figure.getByRole('button', { name: text.figure.export }));
      await page.keyboard.press('Enter');
      const csv = page.getByRole('menuitem', { name: text.exporting.csv });
      await expect(csv).toBeVisible();
      for (let step = 0; step < 6; step += 1) {
        if (await csv.evaluate((item) => item === document.activeElement)) break;
        await page.keyboard.press('ArrowDown');
      }
      const download = page.waitForEvent('download');
      await page.keyboard.press('Enter');

      expect((await download).suggestedFilename()).toMatch(/\.csv$/);
      await expect(figure.getByRole('button', { name: text.figure.export })).toBeFocused();
    });

    test('an official filters, sorts, reads a cluster and comes back to its row', async ({
      page,
    }) => {
      await page.goto(`/clusters?lang=${language}`);
      const province = page.getByRole('checkbox', {
        name: text.filters.option(name('江苏', 'Jiangsu'), '28'),
      });
      await expect(province).toBeVisible();
      await tabTo(page, province);
      await page.keyboard.press('Space');
      await expect(page.getByText(text.filters.showing(28, 153)).first()).toBeVisible();

      const heading = page.getByRole('columnheader', { name: text.columns.name });
      await tabTo(page, heading.getByRole('button'), 160);
      await page.keyboard.press('Enter');
      await expect(heading).toHaveAttribute('aria-sort', 'ascending');

      const row = page.getByRole('rowheader').getByRole('button').first();
      await tabTo(page, row);
      await page.keyboard.press('Enter');
      await expect(page.getByRole('dialog')).toBeVisible();
      await page.keyboard.press('Escape');
      await expect(page.getByRole('dialog')).toBeHidden();
      await expect(row).toBeFocused();
      await page.keyboard.press('ArrowDown');
      await expect(page.getByRole('rowheader').getByRole('button').nth(1)).toBeFocused();
    });

    test('an analyst moves the ends of the time of the notices', async ({ page }) => {
      await page.goto(`/notices?lang=${language}`);
      const from = page.getByRole('slider').first();
      await expect(from).toBeAttached();
      await tabTo(page, from);
      await page.keyboard.press('ArrowRight');

      await expect(page).toHaveURL(/from=2019-11/);
      await expect(page.getByText(text.notices.showing(5, 7)).first()).toBeVisible();
    });
  });
}
