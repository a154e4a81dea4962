import { beforeAll, describe, expect, it } from 'vitest';
import { emptyFigure } from '../../../../src/charts/emptyFigure.ts';
import { sourceText } from '../../../../src/charts/export/sourceText.ts';
import type { Citation } from '../../../../src/i18n/citation.ts';
import { type Locale, loadLocale } from '../../../../src/i18n/locale.ts';

let english: Locale;

beforeAll(async () => {
  english = await loadLocale('en');
});

const cited = (text: string): Citation => ({ text, kind: 'reprint', url: null });

function textOf(sources: readonly Citation[]): string {
  const frame = {
    id: 'a',
    subtitle: '',
    filters: '',
    vintage: 'Data, dataset 1',
    dataset: { name: 'test', version: '2026.11', hash: '0123456789abcdef' },
    version: '1',
    practice: null,
  };

  return sourceText(english, { ...emptyFigure(frame, '', 'data'), sources });
}

describe('the source line of a picture', () => {
  it('names every source with its kind', () => {
    expect(textOf([cited('Symposium'), cited('Review')])).toBe(
      'Source: Symposium (reprint); Review (reprint)',
    );
  });

  it('says how many more there are beyond three', () => {
    expect(textOf(['A', 'B', 'C', 'D', 'E'].map(cited))).toBe(
      'Source: A (reprint); B (reprint); C (reprint); 2 more, see the table',
    );
  });

  it('names the dataset where each row names its own source', () => {
    expect(textOf([])).toBe('Source: Data, dataset 1; row by row, see the table');
  });
});
