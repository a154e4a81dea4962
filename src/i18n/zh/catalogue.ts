import { zhFurther } from './further.ts';
import { zhOpening } from './opening.ts';

/** The Chinese catalogue: the model for every other language. */
export const zh = { ...zhOpening, ...zhFurther };
