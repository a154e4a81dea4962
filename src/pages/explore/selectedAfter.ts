import type { ClusterId } from '../../domain/ids.ts';

/**
 * The selection after a mark was pressed.
 *
 * Alone, its clusters replace the selection, or clear it where they are it already; also, they join
 * it, or leave it where all of them are in it.
 */
export function selectedAfter(
  before: readonly string[],
  pressed: readonly ClusterId[],
  how: 'alone' | 'also',
): readonly string[] {
  const chosen = new Set(before);
  const isIn = pressed.length > 0 && pressed.every((id) => chosen.has(id));
  if (how === 'alone') return isIn && chosen.size === pressed.length ? [] : [...new Set(pressed)];
  const ids = new Set<string>(pressed);

  return isIn ? before.filter((id) => !ids.has(id)) : [...new Set([...before, ...pressed])];
}
