import type { Messages } from '../../../src/i18n/messages.ts';
import { exploreSentences } from './sampleExplore.ts';
import { practiceSentences } from './sampleDatasets.ts';
import { compareSentences } from './sampleCompare.ts';
import { evidenceSentences, paletteSentences } from './sampleFinding.ts';
import { explorePartsSentences } from './sampleExploreParts.ts';
import { factSentences, frameSentences } from './sampleFrames.ts';
import { overTimeSentences } from './sampleOverTime.ts';
import { geoSentences } from './sampleGeo.ts';
import { overviewSentences } from './sampleOverview.ts';
import { pictureSentences } from './samplePictures.ts';
import { clusterSentences, noticeSentences } from './samplePages.ts';
import { panelSentences } from './samplePanels.ts';
import { profileSentences } from './sampleProfiles.ts';
import { linkedSentences } from './sampleLinked.ts';
import { scatterSentences } from './sampleScatter.ts';
import { deckSentences, fileSentences, sharingSentences } from './sampleDecks.ts';
import { slideSentences } from './sampleSlides.ts';

/** Every sentence of a catalogue with sample arguments: names in Chinese, amounts in digits. */
export const sentencesOf = (text: Messages): readonly string[] => [
  ...frameSentences(text),
  ...factSentences(text),
  ...overviewSentences(text),
  ...pictureSentences(text),
  ...provinceSentences(text),
  ...clusterSentences(text),
  ...noticeSentences(text),
  ...exploreSentences(text),
  ...practiceSentences(text),
  ...compareSentences(text),
  ...evidenceSentences(text),
  ...paletteSentences(text),
  ...profileSentences(text),
  ...overTimeSentences(text),
  ...explorePartsSentences(text),
  ...linkedSentences(text),
  ...scatterSentences(text),
  ...slideSentences(text),
  ...deckSentences(text),
  ...fileSentences(text),
  ...sharingSentences(text),
  ...geoSentences(text),
  ...panelSentences(text),
];

/** How few provinces hold most clusters: one or several of them, or an arbitrary choice among equals. */
const provinceSentences = ({ where }: Messages): readonly string[] => [
  ...[false, true].flatMap((isNarrowed) => [
    where.half('浙江', 1, '67%', 3, isNarrowed),
    where.half('浙江和江苏', 2, '67%', 3, isNarrowed),
    where.half('浙江和新疆', 2, '67%', 3, isNarrowed),
    where.halfTied(1, 2, '50%', isNarrowed),
    where.halfTied(2, 3, '67%', isNarrowed),
    where.allInOne(1, '浙江', isNarrowed),
    where.allInOne(29, '浙江', isNarrowed),
  ]),
];
