import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';

const standards = [
  'wcag2a',
  'wcag2aa',
  'wcag21a',
  'wcag21aa',
  'wcag22aa',
  'best-practice',
] as const;
/** The rules whose outcome a theme can change: it changes colours and nothing else. */
const colourRules = ['color-contrast', 'link-in-text-block'] as const;

interface Wish {
  readonly rules?: 'all' | 'of colour';
  /** The part of the page that is looked at, where the rest is looked at elsewhere. */
  readonly within?: string;
}

/**
 * What axe finds fault with on the page as it stands, in words.
 *
 * Only violations are written out, and no second window is opened for frames of other origins, of which
 * there are none: the same rules on the same elements in a fifth of the time.
 */
export async function violations(
  page: Page,
  { rules = 'all', within = 'html' }: Wish = {},
): Promise<readonly string[]> {
  await settled(page);
  const results = await new AxeBuilder({ page })
    .include(within)
    .options({
      resultTypes: ['violations'],
      runOnly:
        rules === 'all'
          ? { type: 'tag', values: [...standards] }
          : { type: 'rule', values: [...colourRules] },
    })
    .setLegacyMode()
    .analyze();

  return results.violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`),
  );
}

/** What axe finds in the light theme and, of colours, in the dark one: the reader's system asks for each. */
export async function violationsInBothThemes(
  page: Page,
  wish: Pick<Wish, 'within'> = {},
): Promise<readonly string[]> {
  await inTheme(page, 'light');
  const light = await violations(page, wish);
  await inTheme(page, 'dark');
  const dark = await violations(page, { ...wish, rules: 'of colour' });
  await inTheme(page, 'light');

  return [...light, ...dark.map((found) => `in the dark theme, ${found}`)];
}

/** Shows the page in the theme that the reader's system asks for; it follows without being loaded again. */
export async function inTheme(page: Page, theme: 'light' | 'dark'): Promise<void> {
  await page.emulateMedia({ colorScheme: theme });
  await page.locator(`html[data-theme="${theme}"]`).waitFor();
}

/** Waits until colours and places have stopped changing. */
async function settled(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const ending = document
      .getAnimations()
      .filter(({ effect }) => effect?.getComputedTiming().iterations !== Infinity);
    await Promise.allSettled(ending.map(({ finished }) => finished));
  });
}
