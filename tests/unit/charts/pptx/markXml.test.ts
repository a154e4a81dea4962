import { describe, expect, it } from 'vitest';
import { wovenCertainties, barShape } from '../../../../src/charts/pptx/xml/markXml.ts';
import { palette } from './palette.ts';

describe('a bar in a pale colour', () => {
  it.each([...wovenCertainties])(
    'is woven and edged in a colour that is seen on the page, where it is %s',
    (certainty) => {
      const shape = barShape({ certainty, colour: 'rest' }, palette);

      expect(shape.match(/srgbClr val="(\w+)"/g)).toEqual([
        `srgbClr val="${palette.edge}"`,
        `srgbClr val="${palette.edge}"`,
      ]);
    },
  );

  it('keeps its own colour where it was published', () => {
    expect(barShape({ certainty: 'published', colour: 'rest' }, palette)).toContain(
      `<a:solidFill><a:srgbClr val="${palette.rest}"/>`,
    );
  });
});
