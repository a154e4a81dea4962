import { describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import type { Language } from '../../../src/domain/bilingual.ts';
import { loadLocale } from '../../../src/i18n/locale.ts';
import { renderApp } from '../../support/renderApp.tsx';
import { builtInDataset } from '../support/builtInFigures.ts';
import { drawnCharts, soon } from '../support/chart.ts';
import { latinWords, textsOf, writtenIn } from '../support/words.ts';

const pages = ['/', '/clusters?open=keqiao', '/notices', '/nowhere?province=99'];

/** The texts of the other catalogue that a page shows, where its own has not the same. */
async function foreignTexts(page: string, language: Language, other: Language) {
  const { screen } = await renderApp(page, { language });
  await soon(() => document.documentElement.lang.slice(0, 2)).toBe(language);
  const own = new Set(textsOf((await loadLocale(language)).text));
  const foreign = textsOf((await loadLocale(other)).text).filter((text) => !own.has(text));
  const written = new Set(writtenIn(screen.baseElement));

  return foreign.filter((text) => written.has(text));
}

describe('the language switch', () => {
  it('tells the document its language', async () => {
    const { screen } = await renderApp('/');
    await userEvent.click(screen.getByRole('button', { name: '中文' }));

    await soon(() => document.documentElement.lang).toBe('zh-CN');
  });

  it('changes the words of the page', async () => {
    const { screen } = await renderApp('/');
    await userEvent.click(screen.getByRole('button', { name: '中文' }));

    await expect
      .element(screen.getByRole('heading', { level: 1 }))
      .toHaveTextContent('216 个产业集群，主营业务收入约占全国纺织业 43%');
  });

  it('names the language in the address', async () => {
    const { screen, address } = await renderApp('/?province=32');
    await userEvent.click(screen.getByRole('button', { name: '中文' }));

    await soon(address).toBe('/?province=32&lang=zh');
  });

  it('leads back to English', async () => {
    const { screen } = await renderApp('/', { language: 'zh' });
    await userEvent.click(screen.getByRole('button', { name: 'English' }));

    await expect.element(screen.getByText('Showing 153 of 153 clusters')).toBeVisible();
  });
});

describe('the language of a link', () => {
  it('goes before the one that was chosen', async () => {
    const { screen } = await renderApp('/?lang=zh', { language: 'en' });

    await expect.element(screen.getByText('共 153 个集群，显示 153 个')).toBeVisible();
  });
});

describe('a page in Chinese', () => {
  it.each(pages)('has no text of the English catalogue: %s', async (page) => {
    expect(await foreignTexts(page, 'zh', 'en')).toEqual([]);
  });

  it('has no Latin word but names and signs on the overview', async () => {
    const { screen } = await renderApp('/', { language: 'zh' });
    await drawnCharts(screen);
    const { clusters } = await builtInDataset();
    const names = latinWords(clusters.map(({ short }) => short.en)).concat(signs);
    const texts = writtenIn(screen.baseElement).filter((written) => !isLink(written));
    const words = latinWords(texts);

    expect(words.filter((word) => !names.includes(word) && !isAddress(word))).toEqual([]);
  });
});

describe('a page in English', () => {
  it.each(pages)('has no text of the Chinese catalogue: %s', async (page) => {
    expect(await foreignTexts(page, 'en', 'zh')).toEqual([]);
  });
});

/** The other language by its own name, what E and I mean in a chart, a key, the licence. */
const signs = ['EN', 'English', 'E', 'I', 'Esc', 'CC', 'BY'];

/** The address of the page, which stands on its print. */
const isLink = (written: string) => /^https?:\/\/\S+$/.test(written);

/** A site that a source is named after. */
const isAddress = (word: string) => /\.(com|cn|net|org)/.test(word);
