import type { CSSProperties } from 'react';
import { LocaleContext } from '../../i18n/LocaleContext.tsx';
import type { Locale } from '../../i18n/locale.ts';
import { ChartView } from '../ChartView.tsx';
import { themeTokens } from '../export/themeTokens.ts';
import type { Palette } from '../pptx/model/colours.ts';
import type { SlideParts } from '../pptx/model/slideParts.ts';
import type { Page } from '../pptx/layout/page.ts';
import { SlideTable } from './SlideTable.tsx';
import styles from './SlideView.module.css';
import { SlideWords } from './SlideWords.tsx';
import { drawnBoxes, pixelsOf, placeOf } from './slidePlaces.ts';

interface SlideViewProps {
  readonly slide: SlideParts;
  readonly page: Page;
  readonly palette: Palette;
  readonly locale: Locale;
  /** How wide the slide is shown, in pixels. */
  readonly width: number;
}

/**
 * A slide as the file has it, from the same parts in the same places: words, rules, tables, and every
 * figure drawn anew for its box. Always light, whatever the page around it.
 */
export function SlideView({ slide, page, palette, locale, width }: SlideViewProps) {
  const size = pixelsOf(page);
  const scale = width / size.width;
  const frame = { width, height: size.height * scale };

  return (
    <div className={styles['frame']} style={frame}>
      <div
        className={styles['slide']}
        lang={locale.language === 'zh' ? 'zh-CN' : 'en'}
        style={{ ...lightStyle(locale), ...size, transform: `scale(${scale})` }}
      >
        <LocaleContext value={locale}>
          {slide.parts.map((part) => {
            if (part.kind === 'text')
              return <SlideWords key={part.name} part={part} palette={palette} />;
            if (part.kind === 'rule') {
              const fill = { background: `#${palette[part.colour]}` };

              return (
                <div
                  key={part.name}
                  className={styles['part']}
                  style={{ ...placeOf(part.box), ...fill }}
                />
              );
            }

            return part.kind === 'table' ? <SlideTable key={part.name} part={part} /> : null;
          })}
          {drawnBoxes(slide.parts).map(({ key, alt, figure, box }) => (
            <div
              key={key}
              role="img"
              aria-label={alt}
              className={styles['part']}
              style={placeOf(box)}
            >
              <ChartView drawing={figure.drawing} {...pixelsOf(box)} />
            </div>
          ))}
        </LocaleContext>
      </div>
    </div>
  );
}

/** The light theme for what stands on the slide. */
function lightStyle({ language }: Locale): CSSProperties {
  return { ...Object.fromEntries(themeTokens('light', language)), fontFamily: 'var(--font)' };
}
