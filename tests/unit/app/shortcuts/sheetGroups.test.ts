import { describe, expect, it } from 'vitest';
import { deckPage, pages } from '../../../../src/app/navigation.ts';
import { goKeys } from '../../../../src/app/shortcuts/goKeys.ts';
import { sheetGroups } from '../../../../src/app/shortcuts/sheetGroups.ts';
import { figureKeys, shortcutOf } from '../../../../src/app/shortcuts/shortcutOf.ts';
import { readerOf } from '../../charts/readers.ts';

const entries = sheetGroups(readerOf('en').locale.text).flatMap((group) => group.entries);

describe('the sheet of shortcuts', () => {
  it('has every page of the navigation that has a letter', () => {
    const written = entries.filter(({ keys }) => keys.are === 'sequence').length;

    expect(written).toBe(goKeys.length + 2);
    expect(goKeys.every(({ to }) => [...pages, deckPage].some((page) => page.to === to))).toBe(
      true,
    );
  });

  it('has every letter of a figure', () => {
    const letters = entries.flatMap(({ keys }) => keys.names.map((name) => name.toLowerCase()));

    expect(figureKeys.filter((key) => !letters.includes(key))).toEqual([]);
  });

  it('promises no single key that does nothing', () => {
    const singles = entries.filter(({ isSingle, keys }) => isSingle && keys.names.length === 1);
    const idle = singles.filter(({ keys }) => {
      const press = { isCtrlOrMeta: false, isAlt: false, isTyping: false, isCovered: false };

      return shortcutOf({ key: keys.names[0] ?? '', ...press }, true, false) === undefined;
    });

    expect(idle).toEqual([]);
  });
});
