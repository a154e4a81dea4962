import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { figureFileName, safeFileName } from '../../../../src/charts/export/download.ts';

describe('a file name', () => {
  it.each([
    ['over-100bn_2026.11_zh', 'over-100bn_2026.11_zh'],
    ['产业集群', '产业集群'],
    ['a/b\\c:d*e?f"g<h>i|j', 'a_b_c_d_e_f_g_h_i_j'],
    ['../../etc/passwd', '_.._etc_passwd'],
    ['  share  ', 'share'],
    ['', 'figure'],
    ['...', 'figure'],
    [' .hidden', 'hidden'],
    ['   ', 'figure'],
  ])('made of %j is %j', (wish, expected) => {
    expect(safeFileName(wish)).toBe(expected);
  });

  it('is never too long for a file system', () => {
    expect(safeFileName('集'.repeat(500)).length).toBeLessThanOrEqual(120);
  });

  it('is never empty, hidden or a path, whatever is typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (wish) => {
        const name = safeFileName(wish);

        expect(name).not.toBe('');
        expect(name.startsWith('.')).toBe(false);
        expect(name).not.toMatch(/[\\/:*?"<>|]/);
      }),
    );
  });
});

describe('the file name of a figure', () => {
  it('names figure, version of the data and language', () => {
    expect(figureFileName('share', '2026.11', 'en')).toBe('share_2026.11_en');
  });

  it('leaves out a version that the data do not have', () => {
    expect(figureFileName('share', '', 'zh')).toBe('share_zh');
  });
});
