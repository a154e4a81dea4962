import { emptyFigure } from '../../charts/emptyFigure.ts';
import type { Figure } from '../../charts/figure.ts';
import { hasUnit, sourcesOf } from '../../charts/figureParts.ts';
import { vintageOf } from '../../charts/vintage.ts';
import { latestValues, type Valued } from '../../domain/comparable.ts';
import type { IndicatorId } from '../../domain/ids.ts';
import { periodText } from '../../domain/period.ts';
import { rankedRows } from '../../domain/ranking.ts';
import {
  peerBarsDrawing,
  peerBarsFacts,
  peerBarsNotes,
  peerBarsSheet,
} from '../../features/profile/peerBars.ts';
import { stripFigure } from '../../features/profile/stripFigure.ts';
import { unitName } from '../../i18n/written.ts';
import type { ProvinceContext } from './provinceContext.ts';

/** The values that are published for the whole province, each by its year. */
export function provinceStripFigure(context: ProvinceContext): Figure {
  const { locale, province, observations } = context;
  const { strip } = locale.text.provinceProfile;
  const name = locale.of(province.short);
  const measures = new Set(observations.map(({ indicator }) => indicator)).size;

  return stripFigure(
    context,
    {
      id: 'province-values',
      title: strip.title(name, observations.length, measures),
      subtitle: strip.subtitle,
      none: strip.none(name),
      scopes: { ...locale.text.profile.scopes, whole: strip.whole },
    },
    observations,
  );
}

/** The leading places of the province: the latest value of the whole for each, bounds open-ended, never ranked across years. */
export function leadingFigure(context: ProvinceContext): Figure {
  const { dataset, clusters, tree, measure, locale } = context;
  const { leading: text } = locale.text.provinceProfile;
  const frame = { id: 'leading', subtitle: text.measure, filters: '', ...vintageOf(context) };
  const values =
    measure === null
      ? []
      : latestValues(dataset, clusters, measure).filter((row) => hasUnit(context, row.observation));
  if (measure === null || values.length === 0) return emptyFigure(frame, text.none, 'data');
  const rows = rankedRows(values, tree, { isRanked: false });
  const hasYears = new Set(values.map(yearKey)).size > 1;
  const bars = { rows, measure, own: null, place: 'prefecture', hasYears } as const;
  const subtitle = text.subtitle(...namesOf(context, measure));

  return {
    ...frame,
    subtitle,
    title: leadingTitle(context, values, measure),
    drawing: peerBarsDrawing(context, bars),
    marks: peerBarsFacts(context, bars),
    table: peerBarsSheet(context, subtitle, bars),
    notes: peerBarsNotes(context, bars),
    sources: sourcesOf(
      context,
      rows.map(({ observation }) => observation.source),
    ),
  };
}

const yearKey = ({ observation }: Valued) => periodText(observation.period);

/** The name of a measure and its unit. */
function namesOf(
  { dataset, locale, moneyUnit }: ProvinceContext,
  id: IndicatorId,
): readonly [string, string] {
  const indicator = dataset.indicatorById.get(id);
  const unit = indicator && dataset.unitById.get(indicator.unit);

  return [
    indicator ? locale.of(indicator.name) : id,
    unit ? unitName(locale, unit, moneyUnit) : '',
  ];
}

function leadingTitle(
  context: ProvinceContext,
  values: readonly Valued[],
  measure: IndicatorId,
): string {
  const { locale } = context;
  const { leading: text } = locale.text.provinceProfile;
  const [name] = namesOf(context, measure);
  const [first] = values;
  if (first && values.length === 1) return text.one(name, locale.of(first.cluster.short));
  const isOneYear = new Set(values.map(yearKey)).size === 1 && first && yearKey(first) !== '';

  return isOneYear
    ? text.same(
        name,
        values.length,
        locale.format.year(first.observation.period, first.observation.timeBasis),
      )
    : text.title(name, values.length);
}
