/** Width of the text on A4 between its margins, as `base.css` sets them. */
const textWidth = '182mm';

/** What holds on paper alone, while it is made to hold on the screen as well. */
let borrowed: readonly CSSMediaRule[] = [];

/**
 * Lays the page out as the paper will have it, so that charts can be measured for it: the browser
 * gives no other chance to, because it lays out for paper without asking anyone again.
 */
export function layOutForPaper(): void {
  if (borrowed.length > 0) return;
  borrowed = [...document.styleSheets].flatMap((sheet) =>
    [...sheet.cssRules].filter(
      (rule): rule is CSSMediaRule =>
        rule instanceof CSSMediaRule && rule.conditionText === 'print',
    ),
  );
  for (const { media } of borrowed) media.mediaText = 'all';
  document.body.style.width = textWidth;
}

export function layOutForScreen(): void {
  for (const { media } of borrowed) media.mediaText = 'print';
  borrowed = [];
  document.body.style.removeProperty('width');
}

export const isOnPaper = () => borrowed.length > 0;
