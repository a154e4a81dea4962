import { describe, expect, it } from 'vitest';
import { type KeyPress, shortcutOf } from '../../../../src/app/shortcuts/shortcutOf.ts';

const press = (key: string, wish: Partial<KeyPress> = {}): KeyPress => ({
  key,
  isCtrlOrMeta: false,
  isAlt: false,
  isTyping: false,
  isCovered: false,
  ...wish,
});

describe('a single key', () => {
  it.each([
    ['/', { kind: 'palette' }],
    ['?', { kind: 'sheet' }],
    ['g', { kind: 'go-next' }],
    ['t', { kind: 'figure', key: 't' }],
    ['E', { kind: 'figure', key: 'e' }],
    ['l', { kind: 'figure', key: 'l' }],
    ['x', { kind: 'figure', key: 'x' }],
    ['q', undefined],
    ['Enter', undefined],
  ])('%s asks for what the sheet says', (key, shortcut) => {
    expect(shortcutOf(press(key), true, false)).toEqual(shortcut);
  });

  it.each([
    ['while the reader types', { isTyping: true }],
    ['with Alt', { isAlt: true }],
    ['with Ctrl', { isCtrlOrMeta: true }],
    ['under a dialog', { isCovered: true }],
  ])('asks for nothing %s', (_, wish) => {
    expect(shortcutOf(press('e', wish), true, false)).toBeUndefined();
  });

  it.each(['/', '?', 'g', 't', 'e'])('%s asks for nothing when single keys are off', (key) => {
    expect(shortcutOf(press(key), false, false)).toBeUndefined();
  });
});

describe('Ctrl-K', () => {
  it.each([
    ['while the reader types', { isTyping: true }, true],
    ['when single keys are off', {}, false],
  ])('searches %s', (_, wish, hasSingleKeys) => {
    const shortcut = shortcutOf(press('k', { ...wish, isCtrlOrMeta: true }), hasSingleKeys, false);

    expect(shortcut).toEqual({ kind: 'palette' });
  });

  it('does not search under a dialog', () => {
    const covered = press('k', { isCtrlOrMeta: true, isCovered: true });

    expect(shortcutOf(covered, true, false)).toBeUndefined();
  });
});

describe('a letter after g', () => {
  it.each([
    ['o', { kind: 'go', place: '/' }],
    ['c', { kind: 'go', place: '/clusters' }],
    ['n', { kind: 'go', place: '/notices' }],
    ['l', { kind: 'language' }],
    ['t', { kind: 'theme' }],
    ['z', undefined],
  ])('%s goes where the sheet says', (key, shortcut) => {
    expect(shortcutOf(press(key), true, true)).toEqual(shortcut);
  });
});
