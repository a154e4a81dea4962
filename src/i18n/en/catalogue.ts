import type { Messages } from '../messages.ts';
import { enFurther } from './further.ts';
import { enOpening } from './opening.ts';

/** The English catalogue: the same keys and parameters as the Chinese one, or it does not compile. */
export const en = { ...enOpening, ...enFurther } satisfies Messages;
