import type { Spelling } from '../../domain/clusterIndex.ts';
import { foldedFindable } from '../../domain/findable.ts';
import type { MoneyUnit } from '../../i18n/format.ts';
import type { Locale } from '../../i18n/locale.ts';
import {
  type DatasetName,
  languages,
  moneyUnits,
  type Theme,
  themes,
} from '../../state/viewState.ts';
import type { PageIconName } from '../../ui/pageIcons.tsx';
import { deckPage, pages } from '../navigation.ts';
import type { Command, PaletteEntry, PaletteTarget } from './paletteEntry.ts';

/** What is chosen now; a command that would change nothing is not offered. */
export interface Chosen {
  readonly theme: Theme;
  readonly moneyUnit: MoneyUnit;
  readonly dataset: DatasetName;
  readonly isNarrowed: boolean;
}

/** The datasets that can be switched to. */
export const openDatasets: readonly DatasetName[] = ['published', 'practice'];

type TextSpellings = ReadonlyMap<string, Spelling>;

/** The pages and commands of the app: what can be found without any data. */
export function ownEntries(
  locale: Locale,
  textSpellings: TextSpellings,
  chosen: Chosen,
): readonly PaletteEntry[] {
  const { text } = locale;
  const named = (
    group: 'page' | 'command',
    name: string,
    icon: PageIconName,
    target: PaletteTarget,
    other = '',
  ): PaletteEntry => {
    const spelling = textSpellings.get(name);

    return {
      key: `${group} ${name}`,
      group,
      icon,
      name,
      other,
      hint: '',
      found: foldedFindable({
        names: [name, other],
        also: [],
        pinyin: spelling?.pinyin ?? '',
        initials: spelling?.initials ?? '',
      }),
      target,
    };
  };

  return [
    ...[...pages, deckPage].map(({ to, name, icon }) =>
      named('page', name(text), icon, { kind: 'page', to, patch: {} }),
    ),
    ...commandsFor(locale, chosen).map(({ name, icon, command }) =>
      // A language is found by its own name, too, by a reader who knows no other.
      named(
        'command',
        name,
        icon,
        command,
        command.kind === 'language' ? text.shell.languages[command.value] : '',
      ),
    ),
  ];
}

interface NamedCommand {
  readonly name: string;
  readonly icon: PageIconName;
  readonly command: Command;
}

function commandsFor(
  { language, text }: Locale,
  { theme, moneyUnit, dataset, isNarrowed }: Chosen,
): readonly NamedCommand[] {
  const { commands } = text.palette;
  const icons = { light: 'sun', dark: 'moon', system: 'monitor' } as const;

  return [
    { name: commands.copyLink, icon: 'link', command: { kind: 'copy-link' } },
    { name: text.printing.command, icon: 'file', command: { kind: 'print' } },
    ...(isNarrowed
      ? [{ name: commands.clearFilters, icon: 'x', command: { kind: 'clear-filters' } } as const]
      : []),
    ...others(languages, language).map((value) => ({
      name: commands.language[value],
      icon: 'language' as const,
      command: { kind: 'language' as const, value },
    })),
    ...others(themes, theme).map((value) => ({
      name: commands.theme[value],
      icon: icons[value],
      command: { kind: 'theme' as const, value },
    })),
    ...others(moneyUnits, moneyUnit).map((value) => ({
      name: commands.unit[value],
      icon: 'table' as const,
      command: { kind: 'unit' as const, value },
    })),
    ...others(openDatasets, dataset).map((value) => ({
      name: commands.dataset[value],
      icon: 'folder' as const,
      command: { kind: 'dataset' as const, value },
    })),
    { name: text.everything.command, icon: 'download', command: { kind: 'everything' } },
    { name: text.proof.title, icon: 'file', command: { kind: 'picture' } },
    { name: commands.shortcuts, icon: 'keyboard', command: { kind: 'shortcuts' } },
  ];
}

const others = <Value>(values: readonly Value[], now: Value) =>
  values.filter((value) => value !== now);
