import type { Page } from '@playwright/test';
import { resizeTo, seeAll } from './support/figures.ts';
import { expect, languages, test, words } from './support/test.ts';

const paths = [
  '/',
  '/explore',
  '/clusters',
  '/compare?ids=keqiao,changle',
  '/notices',
  '/data',
  '/clusters?open=changle',
] as const;
const widths = [360, 390, 768, 1024, 1440] as const;
const height = 860;

/** Elements that reach out of the window to the right and are not inside something that scrolls, in words. */
function overhanging(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const width = document.documentElement.clientWidth;
    const scrolls = (element: Element | null): boolean =>
      element !== null &&
      (['auto', 'scroll', 'hidden', 'clip'].includes(getComputedStyle(element).overflowX) ||
        scrolls(element.parentElement));

    return [...document.body.querySelectorAll('*')]
      .filter((element) => element.getBoundingClientRect().right > width + 1)
      .filter((element) => getComputedStyle(element).position !== 'fixed')
      .filter((element) => !scrolls(element.parentElement))
      .map((element) => `${element.tagName}: ${element.textContent.slice(0, 40)}`);
  });
}

/** A page is loaded at one width and then widened in Chinese, narrowed in English: neither way may leave anything behind. */
const orders = { zh: widths, en: widths.toReversed() } as const;

for (const language of languages) {
  for (const path of paths) {
    test(`${path} fits every window, in ${language}`, async ({ page }) => {
      const [first = 360] = orders[language];
      await page.setViewportSize({ width: first, height });
      await page.goto(`${path}${path.includes('?') ? '&' : '?'}lang=${language}`);
      await expect(page.getByText(words[language].shell.footMissing).first()).toBeAttached();
      for (const width of orders[language]) {
        await resizeTo(page, width, height);
        await seeAll(page);

        expect.soft(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
        expect.soft(await overhanging(page), `at ${width} px`).toEqual([]);
      }
    });
  }

  test(`the printed overview has every figure with its source, in ${language}`, async ({
    page,
  }) => {
    await page.goto(`/?lang=${language}`);
    await expect(page.locator('figure')).toHaveCount(7);
    await page.emulateMedia({ media: 'print' });
    await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
    for (const figure of await page.locator('figure').all()) {
      await expect(figure.getByRole('application').locator('svg').first()).toBeAttached();
      await expect(figure).toContainText(words[language].facts.source);
    }
    await expect(page.getByRole('navigation').first()).toBeHidden();
    await expect(
      page.getByRole('button', { name: words[language].figure.export }).first(),
    ).toBeHidden();
  });
}
