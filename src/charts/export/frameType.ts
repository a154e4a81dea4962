/** The type and the margins of a picture, in logical pixels. */
export interface FrameType {
  /** Sizes of the title, the first being tried first. */
  readonly titles: readonly number[];
  readonly subtitle: number;
  readonly subtitleLeading: number;
  readonly note: number;
  readonly noteLeading: number;
  readonly margin: number;
  /** Where the rule above the title lies. */
  readonly top: number;
  readonly bottom: number;
  readonly gap: number;
  /** Lines above which a title is set smaller. */
  readonly mostTitleLines: number;
  /** The part of the width that the texts have beside the chart; 1 where they stand above and below it. */
  readonly textPart: number;
}

/** Half of the sizes of a slide of 1,920 pixels: pictures are laid out at half and made at twice that. */
const slide: FrameType = {
  titles: [27, 24],
  subtitle: 13.5,
  subtitleLeading: 20,
  note: 11,
  noteLeading: 16,
  margin: 40,
  top: 32,
  bottom: 30,
  gap: 14,
  mostTitleLines: 2,
  textPart: 1,
};

const page: FrameType = {
  titles: [21, 19],
  subtitle: 12.5,
  subtitleLeading: 18,
  note: 11,
  noteLeading: 16,
  margin: 20,
  top: 14,
  bottom: 14,
  gap: 12,
  mostTitleLines: 2,
  textPart: 1,
};

/** Too low for texts above and below a chart, as the cover of an article: they stand beside it. */
const strip: FrameType = {
  ...page,
  titles: [17, 15, 13.5],
  subtitle: 12,
  subtitleLeading: 16,
  noteLeading: 14,
  margin: 14,
  top: 8,
  bottom: 8,
  gap: 8,
  mostTitleLines: 4,
  textPart: 0.42,
};

const column: FrameType = {
  ...page,
  titles: [17, 15.5],
  subtitle: 12,
  subtitleLeading: 17,
  noteLeading: 15,
  margin: 14,
  top: 12,
  bottom: 12,
  gap: 10,
};

/** Every pixel beside the chart is one that the chart does not have. */
const narrowColumn: FrameType = { ...column, margin: 8, top: 8, bottom: 8 };

/** The type of a picture of a size: a smaller picture has a smaller title, never smaller notes. */
export function frameType(size: { readonly width: number; readonly height: number }): FrameType {
  if (size.width < 400) return narrowColumn;
  if (size.height < 320) return strip;
  if (size.width < 540) return column;

  return size.width < 800 || size.height < 440 ? page : slide;
}
