import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { practicePackage } from '../../../../mocks/practice/practicePackage.ts';

const root = resolve(import.meta.dirname, '../../../..');
const published = (name: string) => readFileSync(resolve(root, 'public/data', name), 'utf8');

/** `npm run data:practice` runs this file with `-u`, which writes what it compares. */
describe('the practice package', () => {
  const files = practicePackage(published);

  it.each([...files])('has %s as its script writes it', async (name, text) => {
    await expect(text).toMatchFileSnapshot(resolve(root, 'public/data/practice', name));
  });

  it('comes out the same a second time', () => {
    expect(practicePackage(published)).toEqual(files);
  });
});
