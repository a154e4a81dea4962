import { pinyin } from 'pinyin-pro';
import { describe, expect, it } from 'vitest';
import { zh } from '../../../../src/i18n/zh/catalogue.ts';
import { builtIn } from '../../../support/builtInPackage.ts';
import { entriesOf } from '../../i18n/catalogueWalk.ts';

/** One line an entry, so that a change of the data is a readable change of the file. */
function written(entries: readonly (readonly [string, readonly string[]])[]): string {
  const lines = entries.map(
    ([id, spelling]) =>
      `  ${JSON.stringify(id)}: ${JSON.stringify(spelling).replaceAll(',', ', ')}`,
  );

  return `{\n${lines.join(',\n')}\n}\n`;
}

function spelled(name: string, pattern: 'pinyin' | 'first'): string {
  return pinyin(name, { pattern, toneType: 'none', type: 'array', nonZh: 'removed' }).join('');
}

describe('the pinyin of the built-in clusters', () => {
  it('is that of their names as they stand in the data', async () => {
    const entries = builtIn().dataset.clusters.map(
      ({ id, short }) => [id, [spelled(short.zh, 'pinyin'), spelled(short.zh, 'first')]] as const,
    );

    await expect(written(entries)).toMatchFileSnapshot('../../../../src/data/search/pinyin.json');
  });
});

describe('the pinyin of other Chinese names', () => {
  it('is that of places, segments, measures, pages and commands as they are called', async () => {
    const { clusters, provinces, segments, indicators } = builtIn().dataset;
    const { overview, explore, clusters: clustersPage, compare, notices, data } = zh.shell;
    const texts = new Set([
      ...provinces.map(({ short }) => short.zh),
      ...clusters.map(({ prefecture }) => prefecture.zh),
      ...segments.map(({ name }) => name.zh),
      ...indicators.map(({ name }) => name.zh),
      ...[overview, explore, clustersPage, compare, notices, data],
      ...entriesOf(zh.palette.commands).map(({ text }) => text),
    ]);
    texts.delete('');
    const lines = [...texts].map(
      (text) => `  ${JSON.stringify(text)}: "${spelled(text, 'pinyin')} ${spelled(text, 'first')}"`,
    );

    await expect(`{\n${lines.join(',\n')}\n}\n`).toMatchFileSnapshot(
      '../../../../src/data/search/texts.json',
    );
  });
});
