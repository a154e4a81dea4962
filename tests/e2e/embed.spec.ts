import AxeBuilder from '@axe-core/playwright';
import type { FrameLocator, Page } from '@playwright/test';
import { addresses } from '../support/addresses.ts';
import { expect, type Language, languages, test, words } from './support/test.ts';

interface HostWish {
  readonly language: Language;
  /** A page of the same site, whose frames the app can look at; or one of no site, whose frames it cannot. */
  readonly host?: 'own' | 'other';
  readonly query?: string;
  readonly figure?: string;
  readonly width?: number;
  readonly sandbox?: string;
}

/** A plain page that shows a figure in a frame. */
async function embedded(page: Page, wish: HostWish): Promise<FrameLocator> {
  const { language, host = 'own', query = '', figure = 'over-100bn', width = 1000, sandbox } = wish;
  const address = `${addresses.app.url}?embed=1&lang=${language}${query}#${figure}`;
  const limits = sandbox === undefined ? '' : `sandbox="${sandbox}"`;
  const body =
    `<!doctype html><html lang="en"><head><title>Host</title><link rel="icon" href="data:,"></head>` +
    `<body><main><h1>Host</h1><iframe src="${address.replaceAll('&', '&amp;')}" title="Figure" ` +
    `width="${width}" height="700" ${limits}></iframe></main></body></html>`;
  if (host === 'other') {
    await page.setContent(body);

    return page.frameLocator('iframe');
  }
  const url = `${addresses.app.url}host.html`;
  await page.route(url, (route) => route.fulfill({ body, contentType: 'text/html' }));
  await page.goto(url);

  return page.frameLocator('iframe');
}

async function choose(frame: FrameLocator, language: Language, item: string) {
  await frame.getByRole('button', { name: words[language].figure.export, exact: true }).click();
  await frame.getByRole('menuitem', { name: item }).click();
}

const runs = 'allow-scripts allow-same-origin';

for (const language of languages) {
  const text = words[language];
  const { frame: said } = text.sharing;

  test.describe(`an embedded figure, in ${language}`, () => {
    for (const width of [320, 640, 1000]) {
      for (const theme of ['light', 'dark']) {
        test(`stands alone ${width} pixels wide, ${theme}`, async ({ page }) => {
          const frame = await embedded(page, { language, width, query: `&theme=${theme}` });
          await expect(frame.getByRole('application')).toBeVisible();

          await expect(frame.getByRole('figure')).toHaveCount(1);
          await expect(frame.getByRole('navigation')).toHaveCount(0);
          await expect(frame.getByRole('contentinfo')).toHaveCount(0);
          await expect(frame.getByRole('button', { name: text.openers.pin })).toHaveCount(0);
          await expect(frame.locator('html')).toHaveAttribute('data-theme', theme);
          const spills = await frame
            .locator('html')
            .evaluate((html) => html.scrollWidth - html.clientWidth);
          expect(spills).toBe(0);
          const { violations } = await new AxeBuilder({ page }).include('iframe').analyze();
          expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`)).toEqual([]);
        });
      }
    }

    test('is walked by keys and turns into its table', async ({ page }) => {
      const frame = await embedded(page, { language });
      const chart = frame.getByRole('application');
      await chart.focus();
      await page.keyboard.press('ArrowRight');
      await expect(frame.locator('figure [role="status"]')).not.toBeEmpty();

      await frame.getByRole('button', { name: text.figure.showTable }).click();
      await expect(frame.getByRole('table')).toBeVisible();
    });

    test('opens the full view, with its filters and the whole app', async ({ page, context }) => {
      const frame = await embedded(page, { language, query: '&province=33', figure: 'segments' });
      const opening = context.waitForEvent('page');
      await frame.getByRole('link', { name: said.openFigure }).click();
      const full = await opening;

      await expect(full.getByRole('navigation').first()).toBeVisible();
      expect(full.url()).toContain(`?province=33&lang=${language}#segments`);
    });

    test('saves a file where its frame lets it', async ({ page }) => {
      const frame = await embedded(page, { language });
      const download = page.waitForEvent('download');
      await choose(frame, language, text.exporting.csv);

      expect((await download).suggestedFilename()).toMatch(/^over-100bn.*\.csv$/);
      await expect(frame.getByText(/\.csv/)).toBeVisible();
    });

    test('says that nothing was saved where a sandbox forbids it', async ({ page }) => {
      const frame = await embedded(page, { language, sandbox: runs });
      await choose(frame, language, text.exporting.csv);

      await expect(frame.getByText(said.noDownload)).toBeVisible();
      await expect(frame.getByText(/\.csv/)).toHaveCount(0);
    });

    test('gives the address where a sandbox forbids windows', async ({ page }) => {
      const frame = await embedded(page, { language, sandbox: runs });
      await frame.getByRole('link', { name: said.openFigure }).click();

      await expect(frame.getByText(said.noPopup)).toBeVisible();
      await expect(
        frame.getByText(`${addresses.app.url}?lang=${language}#over-100bn`),
      ).toBeVisible();
    });

    test('names the figures of the page where there is none of its name', async ({ page }) => {
      const frame = await embedded(page, { language, figure: 'nope' });
      await expect(frame.getByText(said.noSuch('nope'))).toBeVisible();
      await frame.getByRole('listitem').first().getByRole('link').click();

      await expect(frame.getByRole('application')).toBeVisible();
      await expect(frame.getByRole('navigation')).toHaveCount(0);
    });
  });

  test.describe(`a figure in the frame of another site, in ${language}`, () => {
    // The browser's own line about what the sandbox forbids is not news.
    test.use({ provoked: [[/sandboxed/, /^Failed to load resource/], { scope: 'test' }] });

    test('says that a sandbox may have kept the file back', async ({ page }) => {
      const frame = await embedded(page, { language, host: 'other', sandbox: runs });
      await choose(frame, language, text.exporting.csv);

      await expect(frame.getByText(said.maybeNoDownload)).toBeVisible();
      await frame.getByRole('link', { name: said.openFigure }).last().click();
      await expect(frame.getByText(said.noPopup)).toBeVisible();
    });

    test('shows a link that the browser does not let it copy', async ({ page }) => {
      const frame = await embedded(page, { language, host: 'other' });
      await frame.getByRole('button', { name: text.link.copy }).click();

      await expect(frame.getByText(text.link.copyFailed)).toBeVisible();
    });
  });

  test(`the embed dialog shows the figure in a frame, in ${language}`, async ({ page }) => {
    await page.goto(`/?lang=${language}`);
    const figure = page.locator('figure#share');
    await figure.scrollIntoViewIfNeeded();
    await figure.getByRole('button', { name: text.figure.export }).click();
    await page.getByRole('menuitem', { name: text.sharing.embed }).click();
    const preview = page.getByRole('dialog').frameLocator('iframe');
    await expect(preview.getByRole('application')).toBeVisible();

    const { violations } = await new AxeBuilder({ page }).include('[role="dialog"]').analyze();
    expect(violations.map(({ id }) => id)).toEqual([]);
  });
}
