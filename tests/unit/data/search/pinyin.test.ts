import { pinyin } from 'pinyin-pro';
import { describe, expect, it } from 'vitest';
import { builtIn } from '../../../support/builtInPackage.ts';

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
