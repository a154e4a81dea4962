import { zhClusters } from './clusters.ts';
import { zhCompare } from './compare.ts';
import { zhDeck } from './deck.ts';
import { zhEvidence } from './evidence.ts';
import { zhExplore } from './explore.ts';
import { zhExploreParts } from './exploreParts.ts';
import { zhExporting } from './exporting.ts';
import { zhGeo } from './geo.ts';
import { zhOverTime } from './overTime.ts';
import { zhPalette } from './palette.ts';
import { zhProfile } from './profile.ts';
import { zhProfileFigures } from './profileFigures.ts';
import { zhProof } from './proof.ts';
import { zhProvince } from './province.ts';
import { zhScatter } from './scatter.ts';
import { zhSlides } from './slides.ts';

/** The words of what comes after the first page: they are fetched with the first part that needs them. */
export const zhFurther = {
  ...zhClusters,
  ...zhCompare,
  ...zhDeck,
  ...zhEvidence,
  ...zhExplore,
  ...zhExploreParts,
  ...zhExporting,
  ...zhGeo,
  ...zhOverTime,
  ...zhPalette,
  ...zhProfile,
  ...zhProfileFigures,
  ...zhProof,
  ...zhProvince,
  ...zhScatter,
  ...zhSlides,
};
