import { Link } from '@tanstack/react-router';
import { clusterMeasures } from '../../domain/measures.ts';
import { clusterNotices, type NoticeTie } from '../../domain/noticeTies.ts';
import { noticeHeading } from '../../features/notice/noticeHeading.ts';
import { clusterFacts } from '../../features/profile/clusterFacts.ts';
import { doubtsOf } from '../../features/profile/doubt.ts';
import { DoubtList } from '../../features/profile/DoubtList.tsx';
import { PlaceTreeList } from '../../features/profile/PlaceTreeList.tsx';
import profile from '../../features/profile/Profile.module.css';
import { Section } from '../../features/profile/Section.tsx';
import { TieList } from '../../features/profile/TieList.tsx';
import { ValuesTable } from '../../features/profile/ValuesTable.tsx';
import { profileView } from '../../state/profileView.ts';
import type { ReadView } from '../../state/viewState.ts';
import styles from './ClusterProfile.module.css';
import { indicatorName } from './figures/rankTitle.ts';
import { ownTree } from './ownTree.tsx';
import type { ProfileContext } from './profileContext.ts';

interface SectionProps {
  readonly context: ProfileContext;
}

interface LinkingSectionProps extends SectionProps {
  readonly view: ReadView;
}

/** What is known besides values: names, titles, evidence, point, sources. */
export function FactsSection({ context }: SectionProps) {
  const { profile: text } = context.locale.text;

  return (
    <Section title={text.facts} subtitle={text.factsSubtitle}>
      <dl className={styles['facts']}>
        {clusterFacts(context, context.cluster).map(({ term, detail, url }) => (
          <div key={`${term} ${detail}`} style={{ display: 'contents' }}>
            <dt>{term}</dt>
            <dd>
              {url === null ? (
                detail
              ) : (
                <a href={url} target="_blank" rel="noreferrer" className={profile['link']}>
                  {detail}
                </a>
              )}
            </dd>
          </div>
        ))}
      </dl>
    </Section>
  );
}

/** Every published value in one table. */
export function ValuesSection({ context }: SectionProps) {
  const { observations, measures, locale } = context;
  const { profile: text } = locale.text;

  return (
    <Section
      title={text.table.title(observations.length, measures.length)}
      subtitle={text.table.subtitle}
    >
      {observations.length === 0 ? (
        <p>{locale.text.clusters.drawer.noValues}</p>
      ) : (
        <ValuesTable
          reader={context}
          observations={observations}
          scopes={text.scopes}
          footer={footerOf(context)}
        />
      )}
    </Section>
  );
}

/** How many of the usual measures are named where they are not published. */
const missingNamed = 4;

/** The usual measures that this cluster lacks, and why there is no total. */
function footerOf(context: ProfileContext): readonly string[] {
  const { dataset, measures, locale, observations } = context;
  const { profile: text } = locale.text;
  const own = new Set(measures.map(({ indicator }) => indicator));
  const missing = clusterMeasures(dataset)
    .slice(0, 2 * missingNamed)
    .filter(({ indicator }) => !own.has(indicator))
    .slice(0, missingNamed)
    .map(({ indicator }) => indicatorName(context, indicator));

  return [
    ...(missing.length > 0 ? [text.table.missing(missing.join(text.and))] : []),
    ...(observations.length > 1 ? [text.table.noTotal] : []),
  ];
}

/** The rows that contain it and those that lie in it. */
export function TreeSection({ context, view }: LinkingSectionProps) {
  const { tree: text } = context.locale.text.profile;
  const { nodes, title } = ownTree(context, profileView(view));

  return (
    <Section title={title} subtitle={text.subtitle} note={text.note}>
      <PlaceTreeList nodes={nodes} />
    </Section>
  );
}

/** The notices that concern it, and those of the places around it. */
export function NoticesSection({ context, view }: LinkingSectionProps) {
  const { dataset, cluster, tree, locale } = context;
  const { notices: text } = locale.text.profile;
  const name = locale.of(cluster.short);
  const ties = clusterNotices(dataset, cluster, tree);
  const own = ties.filter(({ through }) => through === 'own');
  const others = ties.filter(({ through }) => through !== 'own');
  const stated = own.filter(({ basis }) => basis === 'stated').length;
  const inferred = own.length - stated;
  const list = (shown: readonly NoticeTie[]) => (
    <TieList
      ties={shown}
      headingOf={(notice) => noticeHeading(locale, notice)}
      throughWords={(tie) => throughWords(context, tie)}
    />
  );

  return (
    <Section
      title={own.length > 0 ? text.title(name, own.length) : text.none(name)}
      subtitle={text.subtitle(stated, inferred)}
      note={locale.text.notices.inferredMeaning}
    >
      {list(own)}
      {others.length > 0 ? (
        <>
          <p className={styles['others']}>{text.others}</p>
          {list(others)}
        </>
      ) : null}
      {own.length > 0 ? (
        <Link
          to="/notices"
          search={{ ...profileView(view), cluster: [cluster.id] }}
          className={profile['link']}
        >
          {text.all}
        </Link>
      ) : null}
    </Section>
  );
}

function throughWords(
  { dataset, cluster, locale }: ProfileContext,
  { through }: NoticeTie,
): string {
  const { notices: text } = locale.text.profile;
  if (through !== 'province') return text.container;
  const province = dataset.provinceByCode.get(cluster.province);

  return text.province(province ? locale.of(province.short) : cluster.province);
}

/** What to be careful of. */
export function DoubtsSection({ context }: SectionProps) {
  const { observations, cluster, locale } = context;
  const { doubts: text } = locale.text.profile;
  const note = locale.of(cluster.note);
  const own = note === '' ? [] : [{ kind: 'plain' as const, claim: text.place, why: note }];

  return (
    <Section title={text.title}>
      <DoubtList doubts={[...doubtsOf(context, observations), ...own]} />
    </Section>
  );
}
