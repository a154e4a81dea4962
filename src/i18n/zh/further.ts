import { zhClusters } from './clusters.ts';
import { zhCompare } from './compare.ts';
import { zhEvidence } from './evidence.ts';
import { zhExplore } from './explore.ts';
import { zhExporting } from './exporting.ts';
import { zhPalette } from './palette.ts';
import { zhProfile } from './profile.ts';
import { zhProfileFigures } from './profileFigures.ts';
import { zhProvince } from './province.ts';

/** The words of what comes after the first page: they are fetched with the first part that needs them. */
export const zhFurther = {
  ...zhClusters,
  ...zhCompare,
  ...zhEvidence,
  ...zhExplore,
  ...zhExporting,
  ...zhPalette,
  ...zhProfile,
  ...zhProfileFigures,
  ...zhProvince,
};
