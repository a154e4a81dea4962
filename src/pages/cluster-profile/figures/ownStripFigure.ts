import type { Figure } from '../../../charts/figure.ts';
import { stripFigure } from '../../../features/profile/stripFigure.ts';
import type { ProfileContext } from '../profileContext.ts';

/** Every value of the cluster by its year. */
export function ownStripFigure(context: ProfileContext): Figure {
  const { locale, cluster, observations, measures } = context;
  const { strip, scopes } = locale.text.profile;
  const name = locale.of(cluster.short);

  return stripFigure(
    context,
    {
      id: 'values',
      title: strip.title(name, observations.length, measures.length),
      subtitle: strip.subtitle,
      none: strip.none(name),
      scopes,
    },
    observations,
  );
}
