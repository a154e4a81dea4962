import { expect, test as base } from '@playwright/test';
import { en } from '../../../src/i18n/en/catalogue.ts';
import type { Messages } from '../../../src/i18n/messages.ts';
import { zh } from '../../../src/i18n/zh/catalogue.ts';

export const languages = ['zh', 'en'] as const;
export type Language = (typeof languages)[number];
export const words: Readonly<Record<Language, Messages>> = { zh, en };

interface Guard {
  /** Lines of the console that the test itself provokes. */
  readonly provoked: RegExp[];
  readonly silence: undefined;
}

/** Every test also fails on an error in the console, on a breach of the policy, and on a request to elsewhere. */
export const test = base.extend<Guard>({
  // A server that answers with an error is part of a test; the browser's own line about it is not news.
  provoked: async ({ browserName }, provide) => {
    await provide(browserName === 'chromium' ? [/^Failed to load resource/] : []);
  },
  silence: [
    async ({ page, baseURL, provoked }, use) => {
      const noises: string[] = [];
      const home = new URL(baseURL ?? '');
      page.on('pageerror', (error) => noises.push(`uncaught: ${error.message}`));
      page.on('console', (message) => {
        const text = message.text();
        const isProvoked = provoked.some((line) => line.test(text));
        if (message.type() === 'error' && !isProvoked) noises.push(`console: ${text}`);
      });
      page.on('request', (request) => {
        const url = new URL(request.url());
        const isLocal = ['blob:', 'data:'].includes(url.protocol);
        if (!isLocal && url.hostname !== home.hostname) noises.push(`request to ${url.origin}`);
      });
      await use(undefined);
      expect(noises).toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };
