import { Link } from '@tanstack/react-router';
import { printItem } from '../../charts/export/printItem.ts';
import { containersOf } from '../../domain/placeTree.ts';
import { useProfileBriefing } from '../../features/briefing/useProfileBriefing.ts';
import { EvidenceSign } from '../../features/profile/EvidenceSign.tsx';
import { ProfileHead } from '../../features/profile/ProfileHead.tsx';
import { useSheetExport } from '../../features/profile/useSheetExport.ts';
import { valuesSheet } from '../../features/profile/valuesSheet.ts';
import { useCopyLink } from '../../features/workspace/useCopyLink.ts';
import { useLinkOf } from '../../features/workspace/useLinkOf.ts';
import type { Workspace } from '../../features/workspace/useWorkspace.ts';
import { CompareButton } from '../../features/compare/CompareButton.tsx';
import type { Locale } from '../../i18n/locale.ts';
import { usualMoneyUnit } from '../../i18n/written.ts';
import { profileView } from '../../state/profileView.ts';
import { finding } from './finding.ts';
import type { ProfileContext } from './profileContext.ts';

interface ClusterHeadProps {
  readonly workspace: Workspace;
  readonly context: ProfileContext;
}

/** Where the cluster lies, what it is called, what it is, and the one sentence. */
export function ClusterHead({ workspace, context }: ClusterHeadProps) {
  const { view, locale } = workspace;
  const { cluster, observations } = context;
  const { text, of, other } = locale;
  const linkOf = useLinkOf(view);
  const link = linkOf();
  const copyLink = useCopyLink();
  const lede = finding(context);
  const sources = [cluster.source, ...observations.map(({ source }) => source)];
  const sheetIn = (inLocale: Locale) => {
    const own = {
      ...context,
      locale: inLocale,
      moneyUnit: view.unit ?? usualMoneyUnit(inLocale),
    };
    const { table } = inLocale.text.profile;

    return {
      reader: own,
      sheet: valuesSheet(own, table.name, observations),
      name: `cluster-${cluster.id}`,
      title: `${inLocale.of(cluster.name)}${inLocale.text.sources.colon}${table.name}`,
      notes: [finding(own), table.noTotal],
      sources,
      link,
    };
  };
  const files = useSheetExport(sheetIn);
  const own = sheetIn(locale);
  const briefing = useProfileBriefing({
    reader: own.reader,
    sheet: own.sheet,
    sources,
    title: of(cluster.name),
    lede,
    sheetTitle: own.title,
    notes: [text.profile.table.noTotal],
    linkOf,
  });
  const print = printItem(text);

  return (
    <ProfileHead
      path={pathOf(workspace, context)}
      name={of(cluster.short)}
      otherName={other(cluster.short)}
      marks={marksOf(context)}
      compare={<CompareButton id={cluster.id} name={locale.of(cluster.short)} look="words" />}
      onCopyLink={() => void copyLink(link)}
      exports={[briefing, ...files, print]}
      lede={lede}
    />
  );
}

/** From all clusters over the province and the rows that contain this one. */
function pathOf({ view }: Workspace, { dataset, cluster, tree, locale }: ProfileContext) {
  const { of, text } = locale;
  const search = profileView(view);
  const province = dataset.provinceByCode.get(cluster.province);
  const containers = containersOf(tree, cluster.id).toReversed();

  return [
    {
      key: 'clusters',
      link: (
        <Link to="/clusters" search={search}>
          {text.shell.clusters}
        </Link>
      ),
    },
    ...(province
      ? [
          {
            key: province.code,
            link: (
              <Link
                to="/provinces/$provinceCode"
                params={{ provinceCode: province.code }}
                search={search}
              >
                {of(province.short)}
              </Link>
            ),
          },
        ]
      : []),
    ...containers.flatMap((id) => {
      const container = dataset.clusterById.get(id);

      return container
        ? [
            {
              key: id,
              link: (
                <Link to="/clusters/$clusterId" params={{ clusterId: id }} search={search}>
                  {of(container.short)}
                </Link>
              ),
            },
          ]
        : [];
    }),
    { key: cluster.id, link: <span aria-current="page">{of(cluster.short)}</span> },
  ];
}

/** Level, segments, how well it is documented, and the titles that it bears. */
function marksOf({ dataset, cluster, locale }: ProfileContext) {
  const { of, text } = locale;
  const segments = cluster.segments.map((id) => {
    const segment = dataset.segmentById.get(id);

    return segment ? of(segment.name) : id;
  });
  const words = [
    of(cluster.name),
    text.filters.level[cluster.level],
    segments.join(text.clusters.and),
  ];

  return [
    ...words.filter((word) => word !== '').map((word) => ({ key: word, mark: word })),
    { key: 'evidence', mark: <EvidenceSign evidence={cluster.evidence} /> },
    ...cluster.designations.map(of).map((title) => ({ key: title, mark: title })),
  ];
}
