import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { setupServer } from 'msw/node';
import { handlersFor, type Original } from './handlers.ts';
import type { Scenario } from './scenarios.ts';

const folder = resolve(import.meta.dirname, '../public/data');

export const builtInFile: Original = (name) => readFile(resolve(folder, name), 'utf8');

/** A server for tests in Node: the built-in package under a scenario. */
export function mockServer(scenario: Scenario) {
  return setupServer(...handlersFor(scenario, builtInFile));
}
