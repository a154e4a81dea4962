import { addresses } from '../support/addresses.ts';
import { expect, languages, test, words } from './support/test.ts';

test.describe('a link', () => {
  for (const language of languages) {
    const text = words[language];

    test(`with parts that mean nothing says which and applies the rest, in ${language}`, async ({
      page,
    }) => {
      await page.goto(`/clusters?lang=${language}&province=32,99&level=moon&q=x%00y`);
      const main = page.getByRole('main');
      await expect(main).toContainText(text.link.part('province', '99'));
      await expect(main).toContainText(text.link.part('level', 'moon'));
      await page.getByRole('button', { name: text.shell.close }).click();
      await expect(main).not.toContainText(text.link.part('level', 'moon'));
    });

    test(`to no page says so and leads back, in ${language}`, async ({ page }) => {
      await page.goto(`${addresses.subPath.url}nowhere/at-all?lang=${language}`);
      await expect(page.getByRole('heading', { name: text.notFound.title })).toBeVisible();
      await page.getByRole('link', { name: text.notFound.back }).click();
      await expect(page).toHaveURL(`${addresses.subPath.url}?lang=${language}`);
      await expect(page.getByRole('heading', { level: 1 })).toContainText('43%');
    });

    test(`names its page in the title of the window, in ${language}`, async ({ page }) => {
      for (const [path, title] of [
        ['/', text.shell.overview],
        ['/clusters', text.clusters.title],
        ['/compare', text.compare.title],
        ['/notices', text.notices.title],
      ] as const) {
        await page.goto(`${path}?lang=${language}`);
        await expect(page).toHaveTitle(text.shell.documentTitle(title));
        await expect(page.locator('html')).toHaveAttribute(
          'lang',
          language === 'zh' ? 'zh-CN' : 'en',
        );
      }
    });
  }

  test('under a sub-path opens its page on a plain static host', async ({ page }) => {
    const answer = await page.goto(`${addresses.subPath.url}clusters?lang=en&province=32`);
    expect(answer?.status()).toBe(200);
    await expect(page.getByText(words.en.filters.showing(28, 153)).first()).toBeVisible();
    await page.getByRole('link', { name: words.en.shell.notices }).first().click();
    await expect(page).toHaveURL(`${addresses.subPath.url}notices?province=32&lang=en`);
    await page.reload();
    await expect(page.getByRole('heading', { name: words.en.notices.title })).toBeVisible();
  });

  test('without a language follows the browser; a choice is remembered', async ({ page }) => {
    await page.goto('/');
    await expect(page.getByRole('heading', { level: 1 })).toContainText('产业集群');
    await page.getByRole('button', { name: words.zh.shell.languages.en }).click();
    await expect(page.getByRole('heading', { level: 1 })).toContainText('clusters earn');
    await page.goto('/');
    await expect(page.getByRole('heading', { level: 1 })).toContainText('clusters earn');
  });
});

test('a page built opens with its words before any script has run', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  const answer = await page.goto(addresses.app.url);
  await expect(page.getByRole('heading', { level: 1, name: /216 个产业集群/ })).toBeVisible();
  // A Chromium whose scripts are off by remote control still leaves out what stands in `noscript`.
  const markup = (await answer?.text()) ?? '';
  for (const language of languages) {
    expect(markup).toMatch(
      new RegExp(`<noscript>.*${words[language].shell.noScript}.*</noscript>`),
    );
  }
  await context.close();
});

test('the policy lets in nothing but the files of the app', async ({ page, provoked }) => {
  provoked.push(/Content Security Policy/);
  await page.goto('/');
  await expect(page.locator('figure#share svg').first()).toBeVisible();
  await page.evaluate(() => {
    document.addEventListener('securitypolicyviolation', ({ violatedDirective }) => {
      document.documentElement.dataset[violatedDirective.split('-')[0] ?? ''] = 'refused';
    });
    const script = document.createElement('script');
    script.textContent = 'document.documentElement.dataset.intruder = "here"';
    document.head.append(script);
    fetch('https://example.org/').catch(() => undefined);
  });

  const root = page.locator('html');
  await expect(root).toHaveAttribute('data-script', 'refused');
  await expect(root).toHaveAttribute('data-connect', 'refused');
  await expect(root).not.toHaveAttribute('data-intruder');
});

test('a reader who loses the network is told, and told when it is back', async ({
  page,
  context,
}) => {
  await page.goto('/?lang=en');
  await expect(page.locator('figure#share svg').first()).toBeVisible();
  await context.setOffline(true);
  await expect(page.getByText(words.en.shell.offline)).toBeVisible();
  await context.setOffline(false);
  await expect(page.getByText(words.en.shell.offline)).toBeHidden();
});
