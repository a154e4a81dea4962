import { expect, test as base } from '@playwright/test';
import { en } from '../../../src/i18n/en/catalogue.ts';
import type { Messages } from '../../../src/i18n/messages.ts';
import { zh } from '../../../src/i18n/zh/catalogue.ts';

export const languages = ['zh', 'en'] as const;
export type Language = (typeof languages)[number];
export const words: Readonly<Record<Language, Messages>> = { zh, en };

/** A server that answers with an error is part of a test; the browser's own line about it is not news. */
const expected = /^Failed to load resource/;

/** Every test also fails on an error in the console, on a breach of the policy, and on a request to elsewhere. */
export const test = base.extend<{ readonly silence: undefined }>({
  silence: [
    async ({ page, baseURL }, use) => {
      const noises: string[] = [];
      const home = new URL(baseURL ?? '').origin;
      page.on('pageerror', (error) => noises.push(`uncaught: ${error.message}`));
      page.on('console', (message) => {
        if (message.type() === 'error' && !message.text().startsWith('Failed to load resource')) {
          noises.push(`console: ${message.text()}`);
        }
      });
      page.on('request', (request) => {
        const url = new URL(request.url());
        if (!['blob:', 'data:'].includes(url.protocol) && url.hostname !== new URL(home).hostname) {
          noises.push(`request to ${url.origin}`);
        }
      });
      await use(undefined);
      expect(noises).toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };
