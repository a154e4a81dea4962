import type { Place } from '../navigation.ts';
import { goKeys } from './goKeys.ts';

/** A key as it is pressed, and where. */
export interface KeyPress {
  readonly key: string;
  readonly isCtrlOrMeta: boolean;
  readonly isAlt: boolean;
  /** Whether the key goes into a field, or into a composition of Chinese. */
  readonly isTyping: boolean;
  /** Whether something lies over the page and holds the keys. */
  readonly isCovered: boolean;
}

/** The letters that act on a figure; its buttons carry them as `aria-keyshortcuts`. */
export const figureKeys = ['t', 'e', 'p', 'l', 'x'] as const;

export type Shortcut =
  | { readonly kind: 'palette' }
  | { readonly kind: 'sheet' }
  /** `g` was pressed: the next letter says where to. */
  | { readonly kind: 'go-next' }
  | { readonly kind: 'go'; readonly place: Place }
  | { readonly kind: 'language' }
  | { readonly kind: 'theme' }
  | { readonly kind: 'figure'; readonly key: (typeof figureKeys)[number] };

/**
 * What a key asks for; undefined where it asks for nothing.
 *
 * Ctrl-K (⌘-K) works everywhere. Single keys can be switched off and do nothing while the reader types
 * (WCAG 2.1.4); a key with a modifier is the browser's.
 *
 * @param isAfterGo whether `g` was pressed just before.
 */
export function shortcutOf(
  press: KeyPress,
  hasSingleKeys: boolean,
  isAfterGo: boolean,
): Shortcut | undefined {
  const key = press.key.toLowerCase();
  if (press.isCovered) return undefined;
  if (press.isCtrlOrMeta) return key === 'k' && !press.isAlt ? { kind: 'palette' } : undefined;
  if (press.isAlt || press.isTyping || !hasSingleKeys) return undefined;
  if (isAfterGo) return goTarget(key);

  return singleKey(key);
}

function singleKey(key: string): Shortcut | undefined {
  if (key === '/') return { kind: 'palette' };
  if (key === '?' || key === '？') return { kind: 'sheet' };
  if (key === 'g') return { kind: 'go-next' };
  const figureKey = figureKeys.find((candidate) => candidate === key);

  return figureKey ? { kind: 'figure', key: figureKey } : undefined;
}

function goTarget(key: string): Shortcut | undefined {
  if (key === 'l') return { kind: 'language' };
  if (key === 't') return { kind: 'theme' };
  const target = goKeys.find((entry) => entry.key === key);

  return target ? { kind: 'go', place: target.to } : undefined;
}
