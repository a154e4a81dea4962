import type { Language } from '../../domain/bilingual.ts';

export type Theme = 'light' | 'dark';

/**
 * The design tokens of a theme, for a language, whatever the page shows at the moment.
 *
 * Read from the style sheets: the page may have the other theme, or be a phone whose media query
 * has changed them.
 */
export function themeTokens(theme: Theme, language: Language): ReadonlyMap<string, string> {
  const tokens = new Map<string, string>();
  const selectors = [
    ':root',
    `:root:lang(${language})`,
    ...(theme === 'dark' ? ['[data-theme="dark"]'] : []),
  ];
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

/** Rules of a selector that hold on every screen: those of a width or of paper are left out. */
function rootRules(selector: string): readonly CSSStyleRule[] {
  return [...document.styleSheets]
    .flatMap(onEveryScreen)
    .filter(
      (rule): rule is CSSStyleRule =>
        rule instanceof CSSStyleRule && rule.selectorText === selector,
    );
}

/** The dark theme is for screens alone, and stands in a condition that says so. */
function onEveryScreen({ cssRules }: CSSStyleSheet): readonly CSSRule[] {
  return [...cssRules].flatMap((rule) =>
    rule instanceof CSSMediaRule && rule.media.mediaText === 'screen' ? [...rule.cssRules] : [rule],
  );
}

/** A colour of a theme by the name of its token, with what it refers to put in. */
export function colourIn(tokens: ReadonlyMap<string, string>): (name: string) => string {
  return function colour(name: string): string {
    const value = tokens.get(name)?.trim() ?? '#000000';
    const reference = /^var\((--[\w-]+)\)$/.exec(value)?.[1];

    return reference === undefined ? value : colour(reference);
  };
}
