import react from '@vitejs/plugin-react';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { codeSplitting, preloadedParts } from './src/build/chunks.ts';
import { contentSecurityPolicy } from './src/build/contentSecurityPolicy.ts';
import { mockWorker } from './src/build/mockWorker.ts';
import { staticPages } from './src/build/staticPages.ts';
import { chromiumArgs, chromiumPath } from './tests/support/chromium.ts';

export default defineConfig({
  base: process.env['VITE_BASE'] ?? '/',
  plugins: [react(), contentSecurityPolicy(), staticPages(), mockWorker()],
  build: {
    target: 'baseline-widely-available',
    sourcemap: true,
    // The browsers of the target know module preloads themselves.
    modulePreload: { polyfill: false, resolveDependencies: preloadedParts },
    cssCodeSplit: false, // 9 kB gzipped in all: one request before the first paint rather than one for each part.
    rolldownOptions: { output: { codeSplitting: codeSplitting() } },
  },
  preview: { host: '127.0.0.1', port: 4173, strictPort: true },
  test: {
    coverage: { provider: 'v8', include: ['src/**'] },
    maxWorkers: 2, // Both cores of a small machine: a run would leave one of them idle.
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          environment: 'node',
          include: ['tests/unit/**/*.test.ts'],
          // What is tested is pure: files share what they import, which a file of its own would read anew.
          pool: 'threads',
          isolate: false,
          testTimeout: 20_000, // Properties run a hundred times; a busy machine needs its time for that.
        },
      },
      {
        extends: true,
        optimizeDeps: {
          include: [
            'react',
            'react/jsx-dev-runtime',
            'react-dom/client',
            'recharts',
            'vitest-browser-react',
          ],
        },
        test: {
          name: 'component',
          maxWorkers: 2,
          retry: 1, // A browser on a busy machine may answer late once; what fails twice is broken.
          testTimeout: 30_000, // A walk over all marks of a chart is some forty keys, each a way to the browser and back.
          include: ['tests/component/**/*.test.{ts,tsx}'],
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({
              launchOptions: { executablePath: chromiumPath, args: [...chromiumArgs] },
            }),
            instances: [{ browser: 'chromium' }],
          },
        },
      },
    ],
  },
});
