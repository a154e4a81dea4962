import { useNavigate } from '@tanstack/react-router';
import { createElement, useEffectEvent, useLayoutEffect, useRef } from 'react';
import { useView } from '../../features/workspace/useView.ts';
import { useLocale } from '../../i18n/LocaleContext.tsx';
import { useAppStore } from '../../state/useAppStore.ts';
import { carriedView } from '../navigation.ts';
import { FileOverlay } from '../pictures/FileOverlay.tsx';
import { useLanguageChoice } from '../useLanguageChoice.ts';
import { useThemeChoice } from '../useThemeChoice.ts';
import { pressFigureKey } from './pressFigureKey.ts';
import { type KeyPress, type Shortcut, shortcutOf } from './shortcutOf.ts';

/** How long `g` waits for its letter. */
const goPatienceMs = 1500;

/** Hears the keys of the whole page and does what they ask for; draws what files that come in or go out ask for. */
export function ShortcutKeys() {
  const hasSingleKeys = useAppStore((state) => state.hasSingleKeys);
  const pressedGoAt = useRef(Number.NEGATIVE_INFINITY);
  const follow = useFollow();

  const hear = useEffectEvent((event: KeyboardEvent) => {
    if (event.defaultPrevented) return;
    const isAfterGo = event.timeStamp - pressedGoAt.current < goPatienceMs;
    const shortcut = shortcutOf(keyPress(event), hasSingleKeys, isAfterGo);
    pressedGoAt.current = shortcut?.kind === 'go-next' ? event.timeStamp : Number.NEGATIVE_INFINITY;
    if (shortcut && follow(shortcut)) event.preventDefault();
  });

  // Before the page is painted: what is seen can be acted upon.
  useLayoutEffect(() => {
    const listen = (event: KeyboardEvent) => hear(event);
    document.addEventListener('keydown', listen);

    return () => document.removeEventListener('keydown', listen);
  }, []);

  return createElement(FileOverlay);
}

/** Does what a shortcut asks for, and says whether anything was done. */
function useFollow(): (shortcut: Shortcut) => boolean {
  const { language } = useLocale();
  const view = useView();
  const navigate = useNavigate();
  const showOverlay = useAppStore((state) => state.showOverlay);
  const chooseLanguage = useLanguageChoice();
  const theme = useThemeChoice();

  return (shortcut) => {
    switch (shortcut.kind) {
      case 'palette':
        showOverlay('palette');
        break;
      case 'sheet':
        showOverlay('shortcuts');
        break;
      case 'go-next':
        break;
      case 'go':
        void navigate({ to: shortcut.place, search: carriedView(view) });
        break;
      case 'language':
        chooseLanguage(language === 'zh' ? 'en' : 'zh');
        break;
      case 'theme':
        theme.choose(isDark() ? 'light' : 'dark');
        break;
      case 'figure':
        return pressFigureKey(shortcut.key);
    }

    return true;
  };
}

const isDark = () => document.documentElement.dataset['theme'] === 'dark';

function keyPress(event: KeyboardEvent): KeyPress {
  const { key, ctrlKey, metaKey, altKey, isComposing, target } = event;

  return {
    key,
    isCtrlOrMeta: ctrlKey || metaKey,
    isAlt: altKey,
    isTyping: isComposing || (target instanceof Element && isField(target)),
    isCovered: document.querySelector('[role="dialog"][data-open]:not([data-drawer])') !== null,
  };
}

/** Where letters are typed or, as in a list of choices, jump to what begins with them. */
function isField(element: Element): boolean {
  return (
    element.closest(
      'input:not([type="checkbox"], [type="radio"], [type="range"]), textarea, select, [contenteditable="true"], [role="menu"], [role="listbox"]',
    ) !== null
  );
}
