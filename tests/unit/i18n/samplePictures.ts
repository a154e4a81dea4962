import type { Messages } from '../../../src/i18n/messages.ts';

/** Every sentence of the pictures and of what is checked in them, as a reader may meet it. */
export const pictureSentences = ({ pictures }: Messages): readonly string[] => [
  pictures.centimetres('8.3'),
  pictures.atLeast('1890 × 1065'),
  pictures.aboutSize('1920 × 1080', pictures.kilobytes('180')),
  pictures.megabytes('1.2'),
  pictures.tooLow('36'),
  pictures.moreNotes(1),
  pictures.moreNotes(2),
  pictures.firstRows(9, 17),
  pictures.withoutGrey(1),
  pictures.withoutGrey(12),
  pictures.counted(0, 10),
  pictures.counted(1, 9),
  pictures.counted(2, 8),
  ...checkSentences(pictures.passes),
  ...checkSentences(pictures.hints),
  pictures.passes.title('0'),
];

function checkSentences(words: Messages['pictures']['passes']): readonly string[] {
  return [
    words.room('36'),
    words.source('0'),
    words.title('30'),
    words.tie('9'),
    words.text('8.3'),
    words.overlap('2'),
    words.labels('15'),
    words.series('3'),
    words.colour('1'),
    words.notes('2'),
  ];
}
