import { zhBriefing } from './briefing.ts';
import { zhClusters } from './clusters.ts';
import { zhCompare } from './compare.ts';
import { zhDeck } from './deck.ts';
import { zhEvidence } from './evidence.ts';
import { zhExplore } from './explore.ts';
import { zhExploreParts } from './exploreParts.ts';
import { zhExporting } from './exporting.ts';
import { zhGeo } from './geo.ts';
import { zhLinked } from './linked.ts';
import { zhOverTime } from './overTime.ts';
import { zhPalette } from './palette.ts';
import { zhPictures } from './pictures.ts';
import { zhPanels } from './panels.ts';
import { zhPresent } from './present.ts';
import { zhProfile } from './profile.ts';
import { zhProfileFigures } from './profileFigures.ts';
import { zhProof } from './proof.ts';
import { zhProvince } from './province.ts';
import { zhScatter } from './scatter.ts';
import { zhSharing } from './sharing.ts';
import { zhSlides } from './slides.ts';

/** The words of what comes after the first page: they are fetched with the first part that needs them. */
export const zhFurther = {
  ...zhBriefing,
  ...zhClusters,
  ...zhCompare,
  ...zhDeck,
  ...zhEvidence,
  ...zhExplore,
  ...zhExploreParts,
  ...zhExporting,
  ...zhGeo,
  ...zhLinked,
  ...zhOverTime,
  ...zhPalette,
  ...zhPictures,
  ...zhPanels,
  ...zhPresent,
  ...zhProfile,
  ...zhProfileFigures,
  ...zhProof,
  ...zhProvince,
  ...zhScatter,
  ...zhSharing,
  ...zhSlides,
};
