import type { Locator, Page } from '@playwright/test';
import type { Messages } from '../../src/i18n/messages.ts';
import { violationsInBothThemes } from './support/axe.ts';
import { expect, languages, test, words } from './support/test.ts';

/** The app hears keys once it has taken over from the first words of the page. */
async function ready(page: Page, { openers }: Messages): Promise<void> {
  await expect(page.getByRole('button', { name: openers.searchLabel })).toBeVisible();
}

/** Presses a key until what it opens is there: the app may just have taken over. */
async function openBy(page: Page, key: string, opened: Locator): Promise<void> {
  await expect(async () => {
    if (!(await opened.isVisible())) await page.keyboard.press(key);
    await expect(opened).toBeVisible({ timeout: 1000 });
  }).toPass();
}

const openSearch = (page: Page, key: string) => openBy(page, key, page.getByRole('combobox'));

/** Anything is found from anywhere, by whatever the reader calls it. */
for (const language of languages) {
  const text = words[language];
  const name = (zh: string, en: string) => (language === 'zh' ? zh : en);

  test.describe(`a reader who looks for something, in ${language}`, () => {
    for (const query of ['sz', 'shengze', '盛泽']) {
      test(`opens 盛泽 by “${query}” and Enter`, async ({ page }) => {
        await page.goto(`/?lang=${language}`);
        await ready(page, text);
        await openSearch(page, '/');
        await page.getByRole('combobox').fill(query);
        await expect(page.getByRole('option', { selected: true })).toContainText('盛泽');
        await page.keyboard.press('Enter');

        await expect(page).toHaveURL(/\/clusters\/wujiang-shengze/);
        await expect(page.getByRole('heading', { level: 1 })).toContainText(
          name('盛泽', 'Shengze'),
        );
      });
    }

    test('filters by a province from the button in the header', async ({ page }) => {
      await page.goto(`/?lang=${language}`);
      await page.getByRole('button', { name: text.openers.searchLabel }).click();
      await page.getByRole('combobox').fill('jiangsu');
      await page.getByRole('option', { name: /江苏/ }).first().click();

      await expect(page).toHaveURL(/province=32/);
      await expect(page.getByText(text.filters.showing(28, 153)).first()).toBeVisible();
    });

    test('chooses a measure by which clusters are listed', async ({ page }) => {
      await page.goto(`/notices?lang=${language}`);
      await ready(page, text);
      await openSearch(page, 'Control+k');
      await page.getByRole('combobox').fill(name('企业数', 'number of enterprises'));
      const measures = page.getByRole('group', { name: text.palette.groups.indicator });
      await measures.getByRole('option').first().click();

      await expect(page).toHaveURL(/\/clusters\?.*measure=/);
    });

    test('switches the theme and the language by command', async ({ page }) => {
      await page.goto(`/?lang=${language}`);
      await ready(page, text);
      await openSearch(page, '/');
      await page.getByRole('combobox').fill(name('深色', 'dark'));
      await page.keyboard.press('Enter');
      await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
      await page.keyboard.press('g');
      await page.keyboard.press('l');

      await expect(page.locator('html')).toHaveAttribute('lang', name('en', 'zh-CN'));
    });

    test('reads the shortcuts, and turns single keys off for the next visit', async ({ page }) => {
      await page.goto(`/?lang=${language}`);
      await ready(page, text);
      const sheet = page.getByRole('dialog', { name: text.shortcuts.title });
      await openBy(page, '?', sheet);
      await sheet.getByRole('checkbox', { name: text.shortcuts.off }).check();
      await page.reload();
      await ready(page, text);
      await page.keyboard.press('/');
      await openSearch(page, 'Control+k');
      await expect(page.getByRole('combobox')).toHaveValue('');

      await page.keyboard.press('Escape');
      await page.getByRole('button', { name: text.openers.shortcuts }).click();
      await expect(sheet.getByRole('checkbox', { name: text.shortcuts.off })).toBeChecked();
    });

    test('meets no violation that axe finds', async ({ page }) => {
      await page.goto(`/?lang=${language}`);
      await ready(page, text);
      await openSearch(page, '/');
      await page.getByRole('combobox').fill('sz');
      await expect(page.getByRole('option', { selected: true })).toBeVisible();
      expect(await violationsInBothThemes(page)).toEqual([]);

      await page.keyboard.press('Escape');
      await expect(page.getByRole('dialog')).toBeHidden();
      await page.keyboard.press('?');
      await expect(page.getByRole('dialog')).toBeVisible();
      expect(await violationsInBothThemes(page)).toEqual([]);
    });
  });
}
