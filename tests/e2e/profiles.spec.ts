import { readFile } from 'node:fs/promises';
import { violationsInBothThemes } from './support/axe.ts';
import { resizeTo, seeAll } from './support/figures.ts';
import { expect, languages, test, words } from './support/test.ts';

const pages = [
  '/clusters/keqiao',
  '/clusters/changle',
  '/clusters/anji',
  '/provinces/33',
  '/provinces/46',
];

for (const language of languages) {
  const text = words[language];
  const name = (zh: string, en: string) => (language === 'zh' ? zh : en);
  const keqiao = name('柯桥', 'Keqiao');

  test.describe(`the profiles, in ${language}`, () => {
    for (const path of pages) {
      test(`${path} has no violation that axe finds`, async ({ page }) => {
        await page.goto(`${path}?lang=${language}`);
        await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
        await seeAll(page, { mayBeEmpty: true });

        expect(await violationsInBothThemes(page)).toEqual([]);
      });
    }

    test('open from a deep link, with their own title', async ({ page }) => {
      await page.goto(`/clusters/keqiao?lang=${language}`);

      await expect(page).toHaveTitle(text.shell.documentTitle(keqiao));
      await expect(page.getByRole('heading', { level: 1 })).toContainText(keqiao);
    });

    test('are reached from the table by keyboard, and lead to the province', async ({ page }) => {
      await page.goto(`/clusters?lang=${language}&province=33`);
      await page.getByRole('link', { name: text.openers.profileOf(keqiao), exact: true }).focus();
      await page.keyboard.press('Enter');
      await expect(page).toHaveURL(/\/clusters\/keqiao/);
      await page
        .getByRole('navigation', { name: text.profile.path })
        .getByRole('link', { name: name('浙江', 'Zhejiang') })
        .focus();
      await page.keyboard.press('Enter');
      await expect(page).toHaveURL(/\/provinces\/33/);
      await page.goBack();
      await expect(page.getByRole('heading', { level: 1 })).toContainText(keqiao);
    });

    test('keep the measure and the rule of peers in the link', async ({ page }) => {
      await page.goto(`/clusters/keqiao?lang=${language}`);
      await page.getByLabel(text.profile.measure).selectOption('operating-revenue');
      await page.getByRole('checkbox', { name: text.profile.peerRules.level }).check();
      await expect(page).toHaveURL(/measure=operating-revenue/);
      await expect(page).toHaveURL(/peer=segment,level/);
      const title = await page.locator('#peer-rank-title').innerText();
      await page.reload();

      await expect(page.locator('#peer-rank-title')).toHaveText(title);
      await expect(page.getByLabel(text.profile.measure)).toHaveValue('operating-revenue');
    });

    test('give every value away as CSV', async ({ page }) => {
      await page.goto(`/clusters/wujiang-shengze?lang=${language}`);
      await page.getByRole('button', { name: text.figure.export, exact: true }).first().click();
      const download = page.waitForEvent('download');
      await page.getByRole('menuitem', { name: text.exporting.csv }).click();
      const csv = await readFile(await (await download).path(), 'utf8');

      expect(csv.trim().split('\n')).toHaveLength(11);
    });

    test('show every value on which sources differ', async ({ page }) => {
      await page.goto(`/clusters/changle?lang=${language}`);
      const table = page.getByRole('table', { name: text.profile.table.name });

      await expect(table.getByText(text.facts.differs)).toHaveCount(3);
    });

    test('say of an unknown id what it may mean', async ({ page }) => {
      await page.goto(`/clusters/keqaio?lang=${language}`);
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(
        text.profile.unknown('keqaio'),
      );
      await page.getByRole('link', { name: /柯桥/ }).click();

      await expect(page).toHaveURL(/\/clusters\/keqiao/);
    });

    test('say of an unknown province what it may mean', async ({ page }) => {
      await page.goto(`/provinces/zhejian?lang=${language}`);
      await page.getByRole('link', { name: /浙江/ }).click();

      await expect(page).toHaveURL(/\/provinces\/33/);
    });

    for (const path of ['/clusters/keqiao', '/provinces/33']) {
      test(`${path} needs no sideways scrolling at any width`, async ({ page }) => {
        await page.setViewportSize({ width: 360, height: 900 });
        await page.goto(`${path}?lang=${language}`);
        await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
        for (const width of [360, 390, 768, 1440, 2560]) {
          await resizeTo(page, width, 900);
          await seeAll(page, { mayBeEmpty: true });

          expect
            .soft(await page.evaluate(() => document.documentElement.scrollWidth), `${width} px`)
            .toBe(width);
        }
      });
    }
  });
}
