import { Link } from '@tanstack/react-router';
import { areaId, indicatorId } from '../../domain/ids.ts';
import { observationsOf } from '../../domain/dataset.ts';
import { type NoticeTie, provinceNotices } from '../../domain/noticeTies.ts';
import { insideAnother } from '../../domain/placeTree.ts';
import { noticeHeading } from '../../features/notice/noticeHeading.ts';
import { type Doubt, doubtsOf } from '../../features/profile/doubt.ts';
import { DoubtList } from '../../features/profile/DoubtList.tsx';
import { PlaceTreeList } from '../../features/profile/PlaceTreeList.tsx';
import profile from '../../features/profile/Profile.module.css';
import { Section } from '../../features/profile/Section.tsx';
import { TieList } from '../../features/profile/TieList.tsx';
import { ValuesTable } from '../../features/profile/ValuesTable.tsx';
import { amountWords } from '../../features/profile/valueWords.ts';
import { profileView } from '../../state/profileView.ts';
import type { ReadView } from '../../state/viewState.ts';
import { prefectureTrees } from './prefectureTree.tsx';
import type { ProvinceContext } from './provinceContext.ts';
import styles from './ProvinceProfile.module.css';

interface SectionProps {
  readonly context: ProvinceContext;
}

interface LinkingSectionProps extends SectionProps {
  readonly view: ReadView;
}

/** All its clusters, as trees by prefecture. */
export function PrefectureSection({ context, view }: LinkingSectionProps) {
  const { clusters, locale } = context;
  const { tree: text } = locale.text.provinceProfile;
  const prefectures = prefectureTrees(context, profileView(view));

  return (
    <Section
      title={clusters.length === 0 ? text.none : text.title(clusters.length, prefectures.length)}
      subtitle={text.subtitle}
      note={text.note}
    >
      {clusters.length === 0 ? <p>{locale.text.filters.noneWhy}</p> : null}
      <div className={styles['prefectures']}>
        {prefectures.map(({ key, nodes }) => (
          <div key={key} className={styles['prefecture']}>
            <PlaceTreeList nodes={nodes} />
          </div>
        ))}
      </div>
    </Section>
  );
}

/** Every value of the whole province with its source; nothing where none is published. */
export function FiguresSection({ context }: SectionProps) {
  const { observations, locale } = context;
  const { profile: text, provinceProfile } = locale.text;
  const measures = new Set(observations.map(({ indicator }) => indicator)).size;
  if (observations.length === 0) return null;

  return (
    <div className={profile['c12']}>
      <Section
        title={text.table.title(observations.length, measures)}
        subtitle={text.table.subtitle}
      >
        <ValuesTable
          reader={context}
          observations={observations}
          scopes={{ ...text.scopes, whole: provinceProfile.strip.whole }}
          footer={observations.length > 1 ? [text.table.noTotal] : []}
        />
      </Section>
    </div>
  );
}

const shareIndicators = [
  'share-enterprises-ads',
  'share-main-business-income-ads',
  'share-profit-ads',
];

/** The shares that nobody has published for it, as the empty slots that they are. */
export function SharesSection({ context, view }: LinkingSectionProps) {
  const { locale, province } = context;
  const { shares: text } = locale.text.provinceProfile;
  const national = nationalShares(context);

  return (
    <Section
      title={text.title(locale.of(province.short))}
      subtitle={national === '' ? text.subtitlePlain : text.subtitle(national)}
      note={text.note}
    >
      <ul className={styles['slots']}>
        {text.slots.map((name) => (
          <li key={name} className={styles['slot']}>
            <span>{name}</span>
            <span>{locale.text.missing.notPublished}</span>
          </li>
        ))}
      </ul>
      {national === '' ? null : (
        <p className={styles['more']}>
          <Link to="/" hash="share" search={profileView(view)} className={profile['link']}>
            {text.link}
          </Link>
        </p>
      )}
    </Section>
  );
}

/** The national shares in words; empty where the data have none. */
function nationalShares(context: ProvinceContext): string {
  const shares = shareIndicators.flatMap(
    (id) => observationsOf(context.dataset, areaId('CN-CLUSTERS'), indicatorId(id))[0] ?? [],
  );

  return shares.map((row) => amountWords(context, row)).join(context.locale.text.profile.and);
}

/** The notices of the province and of its clusters. */
export function ProvinceNotices({ context, view }: LinkingSectionProps) {
  const { dataset, province, locale } = context;
  const { notices: text } = locale.text.profile;
  const name = locale.of(province.short);
  const ties = provinceNotices(dataset, province.code);
  const stated = ties.filter(({ basis }) => basis === 'stated').length;
  const inferred = ties.length - stated;
  const throughWords = ({ through }: NoticeTie) =>
    through === 'part' ? text.part : text.province(name);

  return (
    <Section
      title={ties.length > 0 ? text.title(name, ties.length) : text.none(name)}
      subtitle={text.subtitle(stated, inferred)}
      note={locale.text.notices.inferredMeaning}
    >
      <TieList
        ties={ties}
        headingOf={(notice) => noticeHeading(locale, notice)}
        throughWords={throughWords}
      />
      {ties.length > 0 ? (
        <Link
          to="/notices"
          search={{ ...profileView(view), province: [province.code] }}
          className={profile['link']}
        >
          {text.all}
        </Link>
      ) : null}
    </Section>
  );
}

/** What to be careful of. */
export function ProvinceDoubts({ context }: SectionProps) {
  const { observations, locale } = context;
  const own = observations.length > 0 ? doubtsOf(context, observations) : [];

  return (
    <Section title={locale.text.profile.doubts.title}>
      <DoubtList doubts={[...documentedDoubts(context), ...own]} />
    </Section>
  );
}

/** That the list is no census, that rows contain one another, and which rows have a note of their own. */
function documentedDoubts({ clusters, tree, locale }: ProvinceContext): readonly Doubt[] {
  const { doubts: text } = locale.text.provinceProfile;
  const inside = insideAnother(
    tree,
    clusters.map(({ id }) => id),
  ).length;
  const noted = clusters.filter(({ note }) => locale.of(note) !== '');
  const plain = (claim: string, why: string): Doubt => ({ kind: 'plain', claim, why });

  return [
    plain(text.gap, text.gapWhy),
    ...(inside > 0 ? [plain(text.overlap(inside), text.overlapWhy)] : []),
    ...(noted.length > 0
      ? [
          plain(
            text.noted(noted.map(({ short }) => locale.of(short)).join(locale.text.profile.and)),
            text.notedWhy,
          ),
        ]
      : []),
  ];
}
