import type { Language } from '../../domain/bilingual.ts';

/**
 * The design tokens of the light theme, for a language, whatever the page shows at the moment.
 *
 * Read from the style sheets: the page may be dark, or a phone whose media query has changed them.
 */
export function lightTokens(language: Language): ReadonlyMap<string, string> {
  const tokens = new Map<string, string>();
  const selectors = [':root', `:root:lang(${language})`];
  for (const selector of selectors) {
    for (const rule of rootRules(selector)) {
      for (const name of rule.style) {
        if (name.startsWith('--')) tokens.set(name, rule.style.getPropertyValue(name));
      }
    }
  }
  tokens.set('--font', `var(--font-${language})`);

  return tokens;
}

/** Rules of a selector that hold without condition: those inside a media query are left out. */
function rootRules(selector: string): readonly CSSStyleRule[] {
  return [...document.styleSheets].flatMap((sheet) =>
    [...sheet.cssRules].filter(
      (rule): rule is CSSStyleRule =>
        rule instanceof CSSStyleRule && rule.selectorText === selector,
    ),
  );
}
