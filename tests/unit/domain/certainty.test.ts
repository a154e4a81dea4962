import { describe, expect, it } from 'vitest';
import { type Certainty, certaintyOf } from '../../../src/domain/certainty.ts';
import type { ObsStatus, Qualifier } from '../../../src/domain/observation.ts';

describe('the certainty with which a value is drawn', () => {
  it.each<readonly [Qualifier, ObsStatus, Certainty]>([
    ['=', 'A', 'published'],
    ['~', 'A', 'about'],
    ['>', 'A', 'more-than'],
    ['<', 'A', 'less-than'],
    ['=', 'B', 'published'],
    ['=', 'U', 'published'],
  ])('of %s with status %s follows the wording: %s', (qualifier, status, certainty) => {
    expect(certaintyOf({ qualifier, status })).toBe(certainty);
  });

  it.each<readonly [Qualifier, ObsStatus, Certainty]>([
    ['=', 'E', 'calculated'],
    ['=', 'I', 'imputed'],
    ['=', 'F', 'forecast'],
    ['=', 'P', 'provisional'],
    ['~', 'E', 'calculated'],
    ['~', 'I', 'imputed'],
  ])('of %s with status %s follows the status first: %s', (qualifier, status, certainty) => {
    expect(certaintyOf({ qualifier, status })).toBe(certainty);
  });

  it.each<readonly [Qualifier, ObsStatus, Certainty]>([
    ['>', 'E', 'more-than'],
    ['>', 'I', 'more-than'],
    ['>', 'F', 'more-than'],
    ['<', 'I', 'less-than'],
    ['<', 'P', 'less-than'],
  ])('of %s with status %s stays open: %s', (qualifier, status, certainty) => {
    expect(certaintyOf({ qualifier, status })).toBe(certainty);
  });
});
