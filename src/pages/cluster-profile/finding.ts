import { measureName } from '../../charts/observationFact.ts';
import { isDoubtful } from '../../domain/dataStatus.ts';
import { isEstimated, type Observation } from '../../domain/observation.ts';
import { amountWords, measureNames, valueWords } from '../../features/profile/valueWords.ts';
import { endsOf, headlineValues, unsettledValues } from './headlineValues.ts';
import type { ProfileContext } from './profileContext.ts';

/** How many values the sentence names. */
const named = 2;

/** The sentence under the name: what is known of the cluster, and what must not be made of it. */
export function finding(context: ProfileContext): string {
  const { locale, observations, cluster } = context;
  const { finding: text } = locale.text.profile;
  if (observations.length === 0) return text.nothing(locale.of(cluster.short));
  const shown = headlineValues(context).slice(0, named);
  const parts = [
    ...(shown.length > 0 ? valuesSentence(context, shown) : unsettledSentence(context)),
    ...warnings(context),
  ];

  return parts.join(locale.language === 'en' ? ' ' : '');
}

function valuesSentence(context: ProfileContext, shown: readonly Observation[]): readonly string[] {
  const { finding: text } = context.locale.text.profile;
  const sentence = text.values(shown.map((row) => valueWords(context, row)));
  const areUnlike = measureNames(context, shown).length > 1 && areSizes(context, shown);

  return [
    sentence,
    ...(areUnlike ? [text.differ] : []),
    ...(shown.every(isDoubtful) ? [text.lowConfidence] : []),
  ];
}

/** Whether the values look alike: all are money, so that a reader might take one from the other. */
function areSizes({ dataset }: ProfileContext, shown: readonly Observation[]): boolean {
  return shown.every(({ indicator }) => dataset.indicatorById.get(indicator)?.unit === 'cny-100m');
}

/** Where no single number stands for the whole: that the sources differ, that a part of a year is all, or that nothing is whole. */
function unsettledSentence(context: ProfileContext): readonly string[] {
  const { finding: text } = context.locale.text.profile;
  const unsettled = unsettledValues(context);
  const contested = unsettled.find(({ kind }) => kind === 'contested');
  const [low, high] = contested ? endsOf(contested) : [];
  if (low && high) {
    return [
      text.contested(
        measureName(context, low),
        amountWords(context, low),
        amountWords(context, high),
      ),
    ];
  }

  return [unsettled.length > 0 ? text.partOnly : text.noWhole(context.observations.length)];
}

function warnings(context: ProfileContext): readonly string[] {
  const { finding: text } = context.locale.text.profile;
  const { observations } = context;
  const estimated = observations.filter(isEstimated).length;
  const other = observations.filter(({ scope }) => scope !== 'whole').length;
  const isSaid = other === observations.length;

  return [
    ...(other > 0 && !isSaid ? [text.otherScopes(other, observations.length)] : []),
    ...(estimated > 0 ? [text.estimated(estimated, observations.length)] : []),
  ];
}
