import { chartPicture } from '../export/chartPicture.ts';
import type { BriefingTools } from './briefingDocx.ts';

/** Pictures laid out beside the page, and pauses in which the browser may answer the reader. */
export const briefingTools: BriefingTools = {
  picture: chartPicture,
  pause: () => new Promise((resolve) => setTimeout(resolve)),
};
