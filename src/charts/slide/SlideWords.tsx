import type { Palette } from '../pptx/model/colours.ts';
import type { TextPart, TextRun } from '../pptx/model/slideParts.ts';
import styles from './SlideView.module.css';
import { placeOf } from './slidePlaces.ts';

interface SlideWordsProps {
  readonly part: TextPart;
  readonly palette: Palette;
}

/** A box of text on a slide; a link in it can be followed. */
export function SlideWords({ part, palette }: SlideWordsProps) {
  const look = part.role === 'tag' ? styles['tag'] : '';

  return (
    <div
      className={`${styles['part']} ${styles['words']} ${look}`}
      data-anchor={part.anchor}
      style={placeOf(part.box)}
    >
      {part.paragraphs.map(({ runs, align }, index) => (
        <p key={index} style={{ textAlign: align }}>
          {runs.map((run, at) => (
            <Run key={at} run={run} palette={palette} />
          ))}
        </p>
      ))}
    </div>
  );
}

function Run({ run, palette }: { readonly run: TextRun; readonly palette: Palette }) {
  const { size, isBold, colour } = run.style;
  const look = {
    fontSize: size,
    fontWeight: isBold === true ? 600 : 400,
    color: `#${palette[colour]}`,
  };
  const lang = run.language === 'zh' ? 'zh-CN' : 'en';
  if (run.link === '') {
    return (
      <span lang={lang} style={look}>
        {run.text}
      </span>
    );
  }

  return (
    <a lang={lang} href={run.link} style={look}>
      {run.text}
    </a>
  );
}
