import { describe, expect, it } from 'vitest';
import { certaintyOf } from '../../../src/domain/certainty.ts';
import type { ObsStatus } from '../../../src/domain/observation.ts';
import { lettered } from '../../../src/i18n/written.ts';

describe('the letter at a value', () => {
  it.each<readonly [ObsStatus, string]>([
    ['A', '211'],
    ['B', '211'],
    ['U', '211'],
    ['E', '211 E'],
    ['I', '211 I'],
    ['F', '211 F'],
    ['P', '211 P'],
  ])('is that of its status %s: %s', (status, expected) => {
    expect(lettered('211', certaintyOf({ qualifier: '=', status }))).toBe(expected);
  });
});
