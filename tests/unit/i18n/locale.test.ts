import { describe, expect, it } from 'vitest';
import { en } from '../../../src/i18n/en/catalogue.ts';
import { furtherWords, loadLocale, loadOpening } from '../../../src/i18n/locale.ts';
import { zh } from '../../../src/i18n/zh/catalogue.ts';

const keqiao = { zh: '柯桥', en: 'Keqiao' };

describe('the words of the first page', () => {
  it('are joined by the further words in the same locale once a part asks for them', async () => {
    const opening = await loadOpening('en');
    await furtherWords();

    expect(await loadLocale('en')).toBe(opening);
    expect(opening.text.explore.title).toBe('Explore');
  });

  it('come with the further words for a language that is opened after that', async () => {
    await furtherWords();

    expect((await loadOpening('zh')).text).toEqual(zh);
  });
});

describe('a locale', () => {
  it('is one object for each language, however often it is asked for', async () => {
    const [first, second] = await Promise.all([loadLocale('en'), loadLocale('en')]);

    expect(second).toBe(first);
    expect(await loadLocale('en')).toBe(first);
    expect(await loadLocale('zh')).not.toBe(first);
  });

  it('carries the catalogue of its language', async () => {
    expect((await loadLocale('zh')).text).toEqual(zh);
    expect((await loadLocale('en')).text).toEqual(en);
  });

  it('knows which language it is', async () => {
    expect((await loadLocale('zh')).language).toBe('zh');
  });

  it('takes its own side of a text', async () => {
    expect((await loadLocale('zh')).of(keqiao)).toBe('柯桥');
    expect((await loadLocale('en')).of(keqiao)).toBe('Keqiao');
  });

  it('takes the other side where its own is empty', async () => {
    expect((await loadLocale('zh')).of({ zh: '', en: 'Notice' })).toBe('Notice');
    expect((await loadLocale('en')).of({ zh: '通知', en: '' })).toBe('通知');
  });

  it('gives the other side apart', async () => {
    expect((await loadLocale('zh')).other(keqiao)).toBe('Keqiao');
    expect((await loadLocale('en')).other(keqiao)).toBe('柯桥');
  });

  it('gives no other side that says the same', async () => {
    expect((await loadLocale('zh')).other({ zh: 'CNTAC', en: 'CNTAC' })).toBe('');
  });
});
