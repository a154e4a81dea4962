import { enBriefing } from './briefing.ts';
import { enClusters } from './clusters.ts';
import { enCompare } from './compare.ts';
import { enDeck } from './deck.ts';
import { enEvidence } from './evidence.ts';
import { enExplore } from './explore.ts';
import { enExploreParts } from './exploreParts.ts';
import { enExporting } from './exporting.ts';
import { enGeo } from './geo.ts';
import { enLinked } from './linked.ts';
import { enOverTime } from './overTime.ts';
import { enPalette } from './palette.ts';
import { enPictures } from './pictures.ts';
import { enPanels } from './panels.ts';
import { enPresent } from './present.ts';
import { enProfile } from './profile.ts';
import { enProfileFigures } from './profileFigures.ts';
import { enProof } from './proof.ts';
import { enProvince } from './province.ts';
import { enScatter } from './scatter.ts';
import { enSharing } from './sharing.ts';
import { enSlides } from './slides.ts';

/** The words of what comes after the first page: they are fetched with the first part that needs them. */
export const enFurther = {
  ...enBriefing,
  ...enClusters,
  ...enCompare,
  ...enDeck,
  ...enEvidence,
  ...enExplore,
  ...enExploreParts,
  ...enExporting,
  ...enGeo,
  ...enLinked,
  ...enOverTime,
  ...enPalette,
  ...enPictures,
  ...enPanels,
  ...enPresent,
  ...enProfile,
  ...enProfileFigures,
  ...enProof,
  ...enProvince,
  ...enScatter,
  ...enSharing,
  ...enSlides,
};
