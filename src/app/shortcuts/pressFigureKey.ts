/** What has actions of its own that single keys press: figures, tiles, rows and cards. */
const owners = 'figure, [data-keys]';

/**
 * Presses the button that carries a letter, in the figure that has the focus, else in the one under the
 * pointer; the card of a mark comes before the figure. False where there is none.
 */
export function pressFigureKey(key: string): boolean {
  const owner =
    document.activeElement?.closest(owners) ??
    [...document.querySelectorAll(':hover')].findLast(isOwner);
  const named = `[aria-keyshortcuts="${key}"]`;
  const button =
    owner?.querySelector<HTMLElement>(`[data-card] ${named}`) ??
    owner?.querySelector<HTMLElement>(named);
  if (!button) return false;
  button.click();

  return true;
}

const isOwner = (element: Element) => element.matches(owners);
