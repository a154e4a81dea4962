import { hasOfficialEvidence } from '../../domain/cluster.ts';
import type { ProvinceContext } from './provinceContext.ts';

/** How many clusters of the province have a published value of any kind. */
export function valuedClusters({ dataset, clusters }: ProvinceContext): number {
  return clusters.filter(({ id }) => (dataset.observationsByArea.get(id)?.length ?? 0) > 0).length;
}

/** The sentence under the name: how many clusters are documented and how well, and what is known of the whole province. */
export function provinceFinding(context: ProvinceContext): string {
  const { locale, clusters, province, observations } = context;
  const { provinceProfile: text } = locale.text;
  const figures = observations.length > 0 ? [text.figures(observations.length)] : [];
  const first =
    clusters.length === 0
      ? text.nothing(locale.of(province.short))
      : text.finding(
          clusters.length,
          clusters.filter(hasOfficialEvidence).length,
          valuedClusters(context),
        );

  return [first, ...figures].join(locale.language === 'en' ? ' ' : '');
}
