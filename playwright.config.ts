import { defineConfig } from '@playwright/test';
import { chromiumArgs, chromiumPath } from './tests/support/chromium.ts';
import { addresses } from './tests/support/addresses.ts';

/** Journeys in Chromium against three servers: the built app, the same with mock data, and a plain static host. */
export default defineConfig({
  testDir: 'tests/e2e',
  fullyParallel: true,
  workers: 2,
  forbidOnly: true,
  // On a busy machine a browser may answer late once: what fails twice is broken, what fails once is named.
  retries: process.env['CI'] ? 1 : 0,
  timeout: 45_000,
  expect: { timeout: 10_000 },
  reporter: [['list']],
  webServer: [
    {
      command: `npx vite preview --outDir dist --port ${addresses.app.port}`,
      url: addresses.app.url,
      reuseExistingServer: false,
    },
    {
      command: `npx vite preview --outDir dist-mock --port ${addresses.mock.port}`,
      url: addresses.mock.url,
      reuseExistingServer: false,
    },
    {
      command: `node tests/support/staticServer.mjs dist-sub /textile/ ${addresses.subPath.port}`,
      url: addresses.subPath.url,
      reuseExistingServer: false,
    },
  ],
  use: {
    baseURL: addresses.app.url,
    locale: 'zh-CN',
    viewport: { width: 1440, height: 900 },
    launchOptions: { executablePath: chromiumPath, args: [...chromiumArgs] },
  },
});
