import { readFile } from 'node:fs/promises';
import { readXlsx } from 'hucre/xlsx';
import { expect, languages, test, words } from './support/test.ts';

/** The official narrows the table to provinces and sends the link; who opens it sees the same. */
for (const language of languages) {
  const text = words[language];
  const name = (zh: string, en: string) => (language === 'zh' ? zh : en);
  const jiangsu = text.filters.option(name('江苏', 'Jiangsu'), '28');
  const zhejiang = text.filters.option(name('浙江', 'Zhejiang'), '29');

  test.describe(`an official, in ${language}`, () => {
    test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

    test('filters by two provinces, sorts, copies the link and finds all of it again', async ({
      page,
      browser,
    }) => {
      await page.goto(`/clusters?lang=${language}`);
      await page.getByRole('checkbox', { name: jiangsu }).check();
      await page.getByRole('checkbox', { name: zhejiang }).check();
      await expect(page.getByText(text.filters.showing(57, 153)).first()).toBeVisible();
      const heading = page.getByRole('columnheader', { name: text.columns.name });
      await heading.getByRole('button').click();
      await expect(heading).toHaveAttribute('aria-sort', /ending$/);
      await expect(page).toHaveURL(/sort=/);
      await page.getByRole('button', { name: text.link.copy }).click();
      await expect(page.getByText(text.link.copied)).toBeVisible();

      const link = await page.evaluate(() => navigator.clipboard.readText());
      expect(link).toMatch(/province=32,33/);
      const table = page.getByRole('table', { name: text.clusters.title });
      await expect(table.getByRole('row')).toHaveCount(59);
      const before = await table.getByRole('row').allInnerTexts();
      const colleague = await browser.newPage();
      await colleague.goto(link);
      await expect(colleague.getByText(text.filters.showing(57, 153)).first()).toBeVisible();
      const there = colleague.getByRole('table', { name: text.clusters.title });
      // The rows in view are drawn first, the others right after.
      await expect.poll(() => there.getByRole('row').allInnerTexts()).toEqual(before);
      await colleague.close();
    });

    test('goes back and forward through what was chosen, and clears it all', async ({ page }) => {
      await page.goto(`/clusters?lang=${language}`);
      await page.getByRole('checkbox', { name: jiangsu }).check();
      await page.getByRole('checkbox', { name: zhejiang }).check();
      await expect(page.getByText(text.filters.showing(57, 153)).first()).toBeVisible();
      await page.goBack();
      await expect(page.getByText(text.filters.showing(28, 153)).first()).toBeVisible();
      await expect(page.getByRole('checkbox', { name: jiangsu })).toBeChecked();
      await page.goForward();
      await expect(page.getByText(text.filters.showing(57, 153)).first()).toBeVisible();
      await page.getByRole('button', { name: text.filters.clear }).click();
      await expect(page.getByText(text.filters.showing(153, 153)).first()).toBeVisible();
      await expect(page).not.toHaveURL(/province/);
    });

    test('finds a cluster by characters, pinyin, initials and English', async ({ page }) => {
      await page.goto(`/clusters?lang=${language}`);
      const field = page.getByRole('searchbox', { name: text.filters.searchLabel });
      const table = page.getByRole('table', { name: text.clusters.title });
      const row = table.getByRole('button', { name: /^(Shengze )?盛泽/ });
      for (const query of ['盛泽', 'shengze', 'sz', 'Shengze']) {
        await field.fill(query);
        await expect(row).toBeVisible();
        await expect(page).toHaveURL(new RegExp(`q=${encodeURIComponent(query)}`));
      }
    });

    test('opens a link with a pinyin search in it', async ({ page }) => {
      await page.goto(`/clusters?lang=${language}&q=shaoxing`);

      await expect(page.getByRole('button', { name: /绍兴/ }).first()).toBeVisible();
    });

    test('takes the narrowed table away as CSV and as Excel', async ({ page }) => {
      await page.goto(`/clusters?lang=${language}&province=32`);
      const choose = async (item: string) => {
        await page.getByRole('button', { name: text.clusters.export, exact: true }).click();
        const download = page.waitForEvent('download');
        await page.getByRole('menuitem', { name: item }).click();

        return (await download).path();
      };

      const csv = await readFile(await choose(text.exporting.csv), 'utf8');
      expect(csv.startsWith('\uFEFF')).toBe(true);
      expect(csv).toContain('盛泽');
      expect(csv.match(/\n/g)?.length).toBeGreaterThan(28);

      const workbook = await readXlsx(await readFile(await choose(text.exporting.xlsx)));
      expect(workbook.sheets).toHaveLength(2);
      const cells = workbook.sheets[0]?.rows.flat() ?? [];
      expect(cells.some((cell) => typeof cell === 'number')).toBe(true);
      expect(JSON.stringify(workbook.sheets[1]?.rows)).toContain('province=32');
    });

    test('opens a row, its sources, and the notices of its place', async ({ page }) => {
      await page.goto(`/clusters?lang=${language}`);
      await page.getByRole('button', { name: /长乐/ }).first().click();
      const drawer = page.getByRole('dialog');
      await expect(drawer).toContainText(text.clusters.drawer.values);
      await expect(page).toHaveURL(/open=changle/);
      await page.keyboard.press('Escape');
      await expect(drawer).toBeHidden();
      await expect(page).not.toHaveURL(/open=/);
    });
  });
}
