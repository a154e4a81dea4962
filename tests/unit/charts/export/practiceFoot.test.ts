import { describe, expect, it } from 'vitest';
import { practiceFoot } from '../../../../src/charts/export/practiceFoot.ts';

const mark = {
  tag: 'Practice data',
  note: '216 fictional clusters, no real place.',
  line: '',
  term: '',
};

const footOf = (width: number) =>
  practiceFoot(mark, {
    x: 40,
    width,
    size: 11,
    leading: 16,
    measure: (text) => text.length * 6,
    colour: (name) => name,
    language: 'en',
  });

describe('the foot of a picture of practice data', () => {
  it('has the tag in its frame and the note beside it', () => {
    const { tag, lines } = footOf(800).at(500);

    expect(tag).toMatchObject({ x: 40, width: 13 * 6 + 12, stroke: '--warn' });
    expect(lines.map(({ text }) => text)).toEqual([mark.tag, mark.note]);
    expect(lines[1]?.x).toBeGreaterThan((tag?.x ?? 0) + (tag?.width ?? 0));
  });

  it('breaks its note where the picture is narrow, and takes the room for it', () => {
    const narrow = footOf(240);
    const { lines } = narrow.at(500);

    expect(narrow.height).toBeGreaterThan(footOf(800).height);
    expect(
      lines
        .slice(1)
        .map(({ text }) => text)
        .join(' '),
    ).toBe(mark.note);
  });
});

describe('the foot of a picture of published data', () => {
  it('takes no room', () => {
    const foot = practiceFoot(null, {
      x: 0,
      width: 1,
      size: 1,
      leading: 1,
      measure: () => 1,
      colour: String,
      language: 'en',
    });

    expect([foot.height, foot.at(0)]).toEqual([0, { tag: null, lines: [] }]);
  });
});
