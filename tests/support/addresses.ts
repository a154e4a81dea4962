/** Where the tests find the three servers that playwright.config.ts starts. */
export const addresses = {
  app: { port: 4183, url: 'http://127.0.0.1:4183/' },
  mock: { port: 4184, url: 'http://127.0.0.1:4184/' },
  subPath: { port: 4185, url: 'http://127.0.0.1:4185/textile/' },
} as const;
