import { createRoot } from 'react-dom/client';
import { flushSync } from 'react-dom';
import type { Locale } from '../../i18n/locale.ts';
import { LocaleContext } from '../../i18n/LocaleContext.tsx';
import { ChartView } from '../ChartView.tsx';
import type { Drawing } from '../drawing.ts';
import { drawnTexts, type DrawnText } from './drawnTexts.ts';
import { frozenSvg } from './freezeSvg.ts';

/** A part of a drawing that stands by itself, with its place in the box. */
export interface DrawnPart {
  readonly svg: SVGElement;
  readonly x: number;
  readonly y: number;
}

/** A drawing out of the page: its parts, and its texts as they were measured. */
export interface DrawnChart {
  readonly parts: readonly DrawnPart[];
  readonly texts: readonly DrawnText[];
}

/**
 * A drawing laid out afresh in a box of its own, under the tokens of a theme and in a language.
 *
 * Recharts needs a document to measure text in, so the drawing is mounted beside the page, out of
 * sight, and taken away again. Not hidden: a hidden drawing would be frozen as hidden.
 */
export async function drawnChart(
  drawing: Drawing,
  locale: Locale,
  box: { readonly width: number; readonly height: number },
  tokens: ReadonlyMap<string, string>,
): Promise<DrawnChart> {
  const stage = document.createElement('div');
  Object.assign(stage.style, {
    position: 'fixed',
    left: '-20000px',
    top: '0',
    width: `${box.width}px`,
  });
  stage.lang = locale.language;
  stage.inert = true;
  for (const [name, value] of tokens) stage.style.setProperty(name, value);
  stage.style.fontFamily = 'var(--font)';
  document.body.append(stage);
  const root = createRoot(stage);
  try {
    flushSync(() => {
      root.render(
        <LocaleContext value={locale}>
          <ChartView drawing={drawing} width={box.width} height={box.height} />
        </LocaleContext>,
      );
    });
    await document.fonts.ready;
    await frame();
    // A kind of chart that loads by itself may still be on its way.
    while (stage.querySelector('[data-pending]')) await frame();
    await frame();
    await frame();

    return { parts: partsOf(stage), texts: drawnTexts(stage) };
  } finally {
    root.unmount();
    stage.remove();
  }
}

const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));

/** Every drawing that is not inside another one: a chart may be made of several. */
function partsOf(stage: HTMLElement): readonly DrawnPart[] {
  const origin = stage.getBoundingClientRect();

  return [...stage.querySelectorAll('svg')]
    .filter((svg) => svg.parentElement?.closest('svg') === null)
    .map((svg) => {
      const place = svg.getBoundingClientRect();

      return { svg: frozenSvg(svg), x: place.left - origin.left, y: place.top - origin.top };
    });
}
