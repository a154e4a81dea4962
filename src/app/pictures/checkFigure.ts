import { type Comparison, compared } from '../../charts/export/proofChanges.ts';
import { type FigureProof, valuesOf } from '../../charts/export/proof.ts';
import type { DatasetStamp } from '../../charts/figure.ts';
import type { FigureDesk } from '../../charts/shown/FigureDesk.ts';
import { loadLocale } from '../../i18n/locale.ts';
import { type AppPlace, viewAddress } from './viewAddress.ts';

/** What today's data say of a figure in a file. */
export type Verdict =
  | { readonly kind: 'no-link' | 'gone' }
  | ({
      readonly kind: 'compared';
      readonly isSameData: boolean;
      readonly now: DatasetStamp;
    } & Comparison);

/** Makes the figure again from today's data, in the language of the file, and compares its values. */
export async function checkFigure(
  proof: FigureProof,
  figureAt: FigureDesk['figureAt'],
  place: AppPlace,
): Promise<Verdict> {
  const address = viewAddress(proof.link, place);
  if (!address) return { kind: 'no-link' };
  const url = new URL(address.path, place.origin);
  // The unit of money follows the language where the view names none.
  url.searchParams.set('lang', proof.language);
  url.hash = `#${encodeURIComponent(proof.figure)}`;
  const shown = await figureAt(url.href);
  if (!shown) return { kind: 'gone' };
  const { table, dataset } = shown.figureIn(await loadLocale(proof.language));

  return {
    kind: 'compared',
    isSameData: dataset.hash === proof.dataset.hash && dataset.name === proof.dataset.name,
    now: dataset,
    ...compared(proof.values, valuesOf(table)),
  };
}
