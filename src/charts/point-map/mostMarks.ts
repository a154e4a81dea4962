/** More dots than this are drawn as one picture. */
export const mostMarks = 2000;
