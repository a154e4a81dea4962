import { describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { chartHeight } from '../../../src/charts/chartHeight.ts';
import { ChartView } from '../../../src/charts/ChartView.tsx';
import { loadLocale } from '../../../src/i18n/locale.ts';
import { LocaleContext } from '../../../src/i18n/LocaleContext.tsx';
import '../../../src/ui/base.css';
import { builtInFigure, figureIds } from '../support/builtInFigures.ts';
import { collisions, outside, textBoxes } from '../support/textBoxes.ts';

const languages = ['en', 'zh'] as const;
const themes = ['light', 'dark'] as const;
const widths = [318, 358, 432, 546, 774, 1344];

const cases = figureIds.flatMap((id) =>
  languages.flatMap((language) =>
    themes.flatMap((theme) => widths.map((width) => ({ id, language, theme, width }))),
  ),
);

describe('a chart on the screen', () => {
  it.each(cases)('$id $language $theme $width', async ({ id, language, theme, width }) => {
    await page.viewport(1440, 900);
    document.documentElement.lang = language === 'zh' ? 'zh-CN' : 'en';
    document.documentElement.dataset['theme'] = theme;
    const { drawing } = await builtInFigure(id, language);
    const height = chartHeight(drawing, width);
    const { container } = await render(
      <LocaleContext value={await loadLocale(language)}>
        <div style={{ width, height }}>
          <ChartView drawing={drawing} width={width} height={height} />
        </div>
      </LocaleContext>,
    );
    const frame = (container.firstElementChild ?? container).getBoundingClientRect();
    const boxes = textBoxes(container);
    expect(boxes.length).toBeGreaterThan(3);
    expect([...outside(boxes, frame), ...collisions(boxes)]).toEqual([]);
  });
});
