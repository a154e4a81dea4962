import { violations, violationsInBothThemes } from './support/axe.ts';
import { resizeTo, seeAll } from './support/figures.ts';
import { expect, languages, test, words } from './support/test.ts';

const paths = ['/', '/explore', '/clusters', '/compare', '/notices', '/data'] as const;
const sizes = { desk: { width: 1440, height: 900 }, phone: { width: 390, height: 844 } } as const;

for (const language of languages) {
  for (const path of paths) {
    test(`${path} has no violation that axe finds, in ${language}`, async ({ page }) => {
      await page.goto(`${path}?lang=${language}`);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      for (const [size, { width, height }] of Object.entries(sizes)) {
        await resizeTo(page, width, height);
        await seeAll(page);

        expect.soft(await violationsInBothThemes(page), size).toEqual([]);
      }
    });
  }

  test(`what opens over a page has no violation that axe finds, in ${language}`, async ({
    page,
  }) => {
    const text = words[language];
    await page.goto(`/clusters?lang=${language}&open=changle`);
    await expect(page.getByRole('dialog')).toBeVisible();
    expect(await violations(page)).toEqual([]);

    await page.goto(`/?lang=${language}`);
    const figure = page.locator('figure#share');
    await figure.getByRole('button', { name: text.figure.export }).click();
    await page.getByRole('menuitem', { name: text.exporting.png }).click();
    await expect(page.getByRole('dialog').getByRole('img')).toBeVisible();
    expect(await violations(page)).toEqual([]);
  });
}

test('a link that asks for the dark theme has no violation that axe finds', async ({ page }) => {
  await page.goto('/?lang=zh&theme=dark');
  await expect(page.locator('html[data-theme="dark"]')).toBeAttached();
  await seeAll(page);

  expect(await violations(page)).toEqual([]);
});
