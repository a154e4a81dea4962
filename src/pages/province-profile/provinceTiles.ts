import type { MarkFact } from '../../charts/figure.ts';
import { hasOfficialEvidence } from '../../domain/cluster.ts';
import type { Tile } from '../../features/tiles/tile.ts';
import type { ProvinceContext } from './provinceContext.ts';
import { valuedClusters } from './provinceFinding.ts';

/** Four counts of a province; each says that it counts what is documented here. */
export function provinceTiles(context: ProvinceContext): readonly Tile[] {
  const { dataset, clusters, observations, locale } = context;
  const { tiles } = locale.text.provinceProfile;
  const { format } = locale;
  const official = clusters.filter(hasOfficialEvidence).length;
  const valued = valuedClusters(context);
  const values = clusters.reduce(
    (sum, { id }) => sum + (dataset.observationsByArea.get(id)?.length ?? 0),
    0,
  );
  const all = dataset.clusters.length;
  const share = all === 0 ? 0 : (clusters.length / all) * 100;
  const count = (id: string, label: string, number: number, note: string) =>
    tileOf(context, { id, label, number: format.number(number), unit: tiles.unit, note });

  return [
    {
      ...count(
        'documented',
        tiles.documented,
        clusters.length,
        tiles.documentedNote(official, clusters.length - official),
      ),
      parts: clusters.length === 0 ? null : { strong: official, weak: clusters.length - official },
    },
    tileOf(context, {
      id: 'share',
      label: tiles.share,
      number: `${format.rounded(share, 1)}%`,
      unit: '',
      note: tiles.shareNote(clusters.length, all),
    }),
    count('valued', tiles.valued, valued, tiles.valuedNote(values, clusters.length - valued)),
    {
      ...count('figures', tiles.figures, observations.length, tiles.figuresNote),
      unit: tiles.figuresUnit,
    },
  ];
}

function tileOf(
  { dataset, locale }: ProvinceContext,
  { id, label, number, unit, note }: Pick<Tile, 'id' | 'label' | 'number' | 'unit' | 'note'>,
): Tile {
  const { text } = locale;
  const line = (term: string, detail: string) => ({ term, detail, url: null });
  const evidence: MarkFact = {
    id,
    label,
    value: number,
    lines: [
      line(text.facts.definition, note),
      line(text.facts.year, text.where.asOf(dataset.version)),
      line(text.facts.status, text.where.counted),
      line(text.facts.source, text.where.rowSources),
    ],
    caution: '',
    filter: null,
  };

  return {
    ...{ id, label, sign: '', number, unit, note, evidence, parts: null },
    evidenceName: text.profile.tiles.counted,
  };
}
