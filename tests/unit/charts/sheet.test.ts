import { describe, expect, it } from 'vitest';
import { firstRows, rowCount, words, writtenWhenRead } from '../../../src/charts/sheet.ts';
import { clusterId } from '../../../src/domain/ids.ts';

describe('a sheet that is written when it is read', () => {
  const written: number[] = [];
  const sheet = writtenWhenRead(
    { caption: 'Values', columns: [{ header: 'Number', kind: 'words' }] },
    {
      items: [1, 2, 3, 4],
      cells: (item) => {
        written.push(item);

        return [words(String(item))];
      },
      clusters: (item) => [clusterId(`c${item}`)],
    },
  );

  it('writes only the rows that are shown', () => {
    const { rows, rowClusters } = firstRows(sheet, 2);

    expect(rows).toEqual([[words('1')], [words('2')]]);
    expect(rowClusters).toEqual([['c1'], ['c2']]);
    expect(written).toEqual([1, 2]);
  });

  it('knows how many rows it has, and gives a file all of them', () => {
    expect(rowCount(sheet)).toBe(4);
    expect(sheet.rows).toHaveLength(4);
    expect(sheet.rowClusters).toHaveLength(4);
  });

  it('begins like any other sheet with the same rows', () => {
    const plain = { caption: sheet.caption, columns: sheet.columns, rows: sheet.rows };

    expect(firstRows(plain, 3).rows).toEqual(firstRows(sheet, 3).rows);
    expect(rowCount(plain)).toBe(rowCount(sheet));
  });
});
