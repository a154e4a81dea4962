import { type PictureFault, readPicture } from '../../charts/export/pictureProof.ts';
import type { FigureProof } from '../../charts/export/proof.ts';
import type { Deck } from '../../features/deck/deck.ts';
import { deckFromText, type DeckFileFault } from '../../features/deck/deckFile.ts';

/** What a file that the reader gave turns out to be. */
export type GivenFile =
  | { readonly kind: 'proof'; readonly figures: readonly FigureProof[] }
  | { readonly kind: 'deck'; readonly deck: Deck }
  | { readonly kind: 'fault'; readonly fault: PictureFault }
  | { readonly kind: 'deck-fault'; readonly fault: DeckFileFault };

/** A deck by the name of its file; anything else by what is in it. */
export async function readFile(file: File): Promise<GivenFile> {
  if (!/\.json$/i.test(file.name)) return readPicture(file);
  const outcome = deckFromText(await file.text());

  return outcome.kind === 'deck' ? outcome : { kind: 'deck-fault', fault: outcome.fault };
}
