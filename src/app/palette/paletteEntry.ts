import type { Language } from '../../domain/bilingual.ts';
import type { FoldedFindable } from '../../domain/findable.ts';
import type { ClusterId } from '../../domain/ids.ts';
import type { MoneyUnit } from '../../i18n/format.ts';
import type { DatasetName, Theme, View } from '../../state/viewState.ts';
import type { PageIconName } from '../../ui/pageIcons.tsx';
import type { Place } from '../navigation.ts';

/** The kinds of things that can be found, in the order in which they are listed. */
export const paletteGroups = [
  'cluster',
  'place',
  'segment',
  'indicator',
  'page',
  'notice',
  'command',
] as const;
export type PaletteGroup = (typeof paletteGroups)[number];

/** A page to go to, with what it is asked to show. */
export interface PageTarget {
  readonly kind: 'page';
  readonly to: Place;
  readonly patch: Partial<View>;
}

/** The profile of a cluster. */
export interface ProfileTarget {
  readonly kind: 'profile';
  readonly id: ClusterId;
}

/** A filter, set on this page where it has filters. */
export interface FilterTarget {
  readonly kind: 'filter';
  readonly patch: Partial<View>;
}

/** Something to do where the reader is. */
export type Command =
  | { readonly kind: 'language'; readonly value: Language }
  | { readonly kind: 'theme'; readonly value: Theme }
  | { readonly kind: 'unit'; readonly value: MoneyUnit }
  | { readonly kind: 'dataset'; readonly value: DatasetName }
  | { readonly kind: 'copy-link' }
  | { readonly kind: 'print' }
  | { readonly kind: 'clear-filters' }
  | { readonly kind: 'shortcuts' | 'picture' | 'everything' };

export type PaletteTarget = PageTarget | ProfileTarget | FilterTarget | Command;

/** One thing that can be found, as it is listed. */
export interface PaletteEntry {
  readonly key: string;
  readonly group: PaletteGroup;
  readonly icon: PageIconName;
  readonly name: string;
  /** Its name in the other language. */
  readonly other: string;
  readonly hint: string;
  readonly found: FoldedFindable;
  readonly target: PaletteTarget;
}
