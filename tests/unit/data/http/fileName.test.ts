import { describe, expect, it } from 'vitest';
import { fileName } from '../../../../src/data/http/fileName.ts';

describe('the file at an address', () => {
  it.each([
    ['http://localhost/data/observations.csv?v=12ab', 'observations.csv'],
    ['http://localhost/data/practice/datapackage.json#top', 'datapackage.json'],
    ['topics.csv', 'topics.csv'],
  ])('%s is %s', (url, name) => {
    expect(fileName(url)).toBe(name);
  });
});
