import { createReadStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Plugin } from 'vite';

/** Serves MSW's worker from the installed package, in mock mode only: production never ships it. */
export function mockWorker(): Plugin {
  const file = createRequire(import.meta.url).resolve('msw/mockServiceWorker.js');
  const fileName = 'mockServiceWorker.js';
  let isMock = false;

  return {
    name: 'mock-worker',
    configResolved: (config) => {
      isMock = config.mode === 'mock';
    },
    configureServer: (server) => {
      server.middlewares.use(`/${fileName}`, (_request, response) => {
        response.setHeader('Content-Type', 'text/javascript');
        createReadStream(file).pipe(response);
      });
    },
    async generateBundle() {
      if (isMock) this.emitFile({ type: 'asset', fileName, source: await readFile(file) });
    },
  };
}
