import { figurePng, figureSvg } from '../../charts/export/figureFiles.ts';
import type { PictureOrder } from '../../charts/export/pictureOrder.ts';

/** The formats that the dialog offers, each with what makes its file; its name is the extension of the file. */
export const pictureMakers = {
  png: figurePng,
  svg: figureSvg,
} satisfies Record<string, (order: PictureOrder) => Promise<Blob>>;

export type PictureFormat = keyof typeof pictureMakers;

export const isPictureFormat = (name: string): name is PictureFormat => name in pictureMakers;

export const pictureFormats = Object.keys(pictureMakers).filter(isPictureFormat);
