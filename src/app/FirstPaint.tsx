import type { Language } from '../domain/bilingual.ts';
import { Brand } from './Brand.tsx';
import type { FirstWords } from './firstWords.ts';

/** The pages that open with words of their own; any other address opens with the frame alone. */
export type OpeningPage =
  'overview' | 'explore' | 'clusters' | 'compare' | 'notices' | 'data' | 'deck';

interface FirstPaintProps {
  readonly words: Readonly<Record<Language, FirstWords>>;
  readonly page: OpeningPage | null;
  /** Address of the data package, for readers without script. */
  readonly dataUrl: string;
}

/**
 * What a built page shows until the app has started: the frame, the opening of the page in both
 * languages, of which the style sheet shows the reader's, and the shape of the rest.
 */
export function FirstPaint({ words, page, dataUrl }: FirstPaintProps) {
  return (
    <div className="first">
      <header className="first-top">
        <div className="first-bar">
          <Brand />
          <span lang="zh-CN">{words.zh.brand}</span>
          <span lang="en">{words.en.brand}</span>
        </div>
      </header>
      <main className="first-main">
        {page === null ? null : (
          <div className={`first-opening first-${page}`}>
            <h1 lang="zh-CN">{words.zh[page].title}</h1>
            <h1 lang="en">{words.en[page].title}</h1>
            <p lang="zh-CN">{words.zh[page].lede}</p>
            <p lang="en">{words.en[page].lede}</p>
          </div>
        )}
        <noscript>
          <p lang="zh-CN">
            {words.zh.noScript} <a href={dataUrl}>{dataUrl}</a>
          </p>
          <p lang="en">
            {words.en.noScript} <a href={dataUrl}>{dataUrl}</a>
          </p>
        </noscript>
        <p className="first-late" lang="zh-CN">
          {words.zh.late}
        </p>
        <p className="first-late" lang="en">
          {words.en.late}
        </p>
        <span className="first-block" />
        <span className="first-block first-tall" />
      </main>
    </div>
  );
}
