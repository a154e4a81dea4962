import type { Mend } from '../../charts/export/lint/check.ts';
import type { DrawnPicture } from './drawnPicture.ts';
import { type PictureChoice, type SizeChoice, withSize } from './pictureChoice.ts';

/** The next size at which a figure has more room, whatever it was meant for. */
const larger: Readonly<Record<SizeChoice, SizeChoice>> = {
  'a4-column': 'a4',
  'slide-half': 'slide',
  'slide-4-3': 'slide',
  a4: 'slide',
  square: 'slide',
  cover: 'slide',
  phone: 'a4',
  screen: 'slide',
  custom: 'slide',
  slide: 'slide',
};

/** The choice with one thing changed, so that what a check found is mended. */
export function mendedChoice(
  choice: PictureChoice,
  mend: Mend,
  picture: Pick<DrawnPicture, 'title' | 'rowsThatFit'>,
): PictureChoice {
  const { look, edits } = choice;
  switch (mend) {
    case 'taller':
      return { ...choice, isTaller: true };
    case 'larger':
      return choice.size === 'slide'
        ? { ...choice, isTaller: true }
        : withSize(choice, larger[choice.size]);
    case 'fewer-rows':
      return { ...choice, edits: { ...edits, rows: picture.rowsThatFit } };
    case 'fewer-series':
      return { ...choice, edits: { ...edits, isDyedOnly: true } };
    case 'grey-safe':
      return { ...choice, look: { ...look, isGreySafe: true } };
    case 'show-footer':
      return { ...choice, look: { ...look, hasFooter: true } };
    case 'rewrite':
      return { ...choice, edits: { ...edits, title: edits.title ?? picture.title } };
    case 'explain':
      return { ...choice, edits: { ...edits, explainsBounds: true } };
  }
}
