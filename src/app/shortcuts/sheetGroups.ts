import type { Messages } from '../../i18n/messages.ts';
import { deckPage, pages } from '../navigation.ts';
import { goKeys } from './goKeys.ts';

/** Keys as they are written: pressed together, one after the other, or either of them. */
export interface SheetKeys {
  readonly names: readonly string[];
  readonly are: 'together' | 'sequence' | 'either';
}

interface SheetEntry {
  readonly does: string;
  readonly keys: SheetKeys;
  /** Whether it ends when single keys are switched off. */
  readonly isSingle: boolean;
}

/** The sheet of shortcuts, group by group. */
export function sheetGroups(
  text: Messages,
): readonly { readonly name: string; readonly entries: readonly SheetEntry[] }[] {
  const { shortcuts } = text;
  const { control, enter, escape } = shortcuts.keys;

  return [
    {
      name: shortcuts.groups.everywhere,
      entries: [
        always(shortcuts.find, [control, 'K']),
        single(shortcuts.find, '/'),
        single(shortcuts.sheet, '?'),
        after(shortcuts.language, 'L'),
        after(shortcuts.theme, 'T'),
        always(shortcuts.close, [escape]),
      ],
    },
    {
      name: shortcuts.groups.go,
      entries: [...pages, deckPage].flatMap(({ to, name }) =>
        goKeys
          .filter((entry) => entry.to === to)
          .map(({ key }) => after(name(text), key.toUpperCase())),
      ),
    },
    {
      name: shortcuts.groups.figure,
      entries: [
        either(shortcuts.walk, ['←', '→']),
        always(shortcuts.choose, [enter]),
        single(shortcuts.evidence, 'E'),
        single(shortcuts.table, 'T'),
        single(text.openers.pin, 'P'),
        single(shortcuts.link, 'L'),
        single(shortcuts.export, 'X'),
      ],
    },
    {
      name: shortcuts.groups.table,
      entries: [
        either(shortcuts.rows, ['↑', '↓']),
        always(shortcuts.openRow, [enter]),
        single(shortcuts.rowEvidence, 'E'),
      ],
    },
  ];
}

const always = (does: string, names: readonly string[]): SheetEntry => ({
  does,
  keys: { names, are: 'together' },
  isSingle: false,
});

const either = (does: string, names: readonly string[]): SheetEntry => ({
  does,
  keys: { names, are: 'either' },
  isSingle: false,
});

const single = (does: string, name: string): SheetEntry => ({
  does,
  keys: { names: [name], are: 'together' },
  isSingle: true,
});

const after = (does: string, name: string): SheetEntry => ({
  does,
  keys: { names: ['G', name], are: 'sequence' },
  isSingle: true,
});
