import type { GroupsLayout } from './groupsLayout.ts';

type Sized = Pick<GroupsLayout, 'textSize'>;

/** The size of the words of a row where they are smaller than their class says. */
export const sizeIn = (layout: Sized) => smallerThan(13, layout);

/** The size of what stands beside them, likewise. */
export const noteSizeIn = (layout: Sized) => smallerThan(12, layout);

const smallerThan = (usual: number, { textSize }: Sized) =>
  textSize < usual ? { fontSize: textSize } : undefined;
