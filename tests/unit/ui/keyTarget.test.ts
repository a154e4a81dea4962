import { describe, expect, it } from 'vitest';
import { keyTarget } from '../../../src/ui/useSearchKeys.ts';

const keys = [['a1', 'a2'], ['b1'], ['c1', 'c2']];

describe('a key in the list of results', () => {
  it.each([
    ['ArrowDown', false, 'a1', 'a2'],
    ['ArrowDown', false, 'a2', 'b1'],
    ['ArrowDown', false, 'c2', 'a1'],
    ['ArrowUp', false, 'b1', 'a2'],
    ['ArrowUp', false, 'a1', 'c2'],
    ['Tab', false, 'a1', 'b1'],
    ['Tab', false, 'b1', 'c1'],
    ['Tab', true, 'c2', 'b1'],
  ])('%s (Shift: %s) leads from %s to %s', (key, shiftKey, active, expected) => {
    expect(keyTarget(keys, active, { key, shiftKey })).toBe(expected);
  });

  it.each([
    ['Tab', false, 'c1'],
    ['Tab', true, 'a2'],
    ['Home', false, 'a1'],
    ['x', false, 'a1'],
  ])('%s (Shift: %s) is left to the browser at %s', (key, shiftKey, active) => {
    expect(keyTarget(keys, active, { key, shiftKey })).toBeUndefined();
  });
});
