import type { Figure } from '../../charts/figure.ts';
import type { Cluster } from '../../domain/cluster.ts';
import { FigureCard } from '../../features/figure-card/FigureCard.tsx';
import profile from '../../features/profile/Profile.module.css';
import { Tiles } from '../../features/tiles/Tiles.tsx';
import { useCopyLink } from '../../features/workspace/useCopyLink.ts';
import { useLinkOf } from '../../features/workspace/useLinkOf.ts';
import type { Workspace } from '../../features/workspace/useWorkspace.ts';
import { DocumentTitle } from '../../ui/DocumentTitle.tsx';
import { ClusterHead } from './ClusterHead.tsx';
import { ComparisonTools } from './ComparisonTools.tsx';
import { gapsFigure } from './figures/gapsFigure.ts';
import { ownStripFigure } from './figures/ownStripFigure.ts';
import { peerRankFigure, rankFigure } from './figures/rankFigure.ts';
import { trendFigure } from './figures/trendFigure.ts';
import type { ProfileContext } from './profileContext.ts';
import { profileTiles } from './profileTiles.ts';
import {
  DoubtsSection,
  FactsSection,
  NoticesSection,
  TreeSection,
  ValuesSection,
} from './ProfileSections.tsx';
import { SimilarSection } from './SimilarSection.tsx';
import { useClusterProfile } from './useClusterProfile.ts';

interface ClusterProfileProps {
  readonly workspace: Workspace;
  readonly cluster: Cluster;
}

/** Everything that is known of one cluster, from the sentence to the doubts. */
export function ClusterProfile({ workspace, cluster }: ClusterProfileProps) {
  const { view, locale } = workspace;
  const { context, figureIn } = useClusterProfile(workspace, cluster);
  const linkOf = useLinkOf(view);
  const copyLink = useCopyLink();
  const card = (make: (context: ProfileContext) => Figure) => (
    <FigureCard figureIn={figureIn(make)} linkOf={linkOf} copyLink={copyLink} />
  );
  const { text } = locale;

  return (
    <>
      <DocumentTitle title={text.shell.documentTitle(locale.of(cluster.short))} />
      <ClusterHead workspace={workspace} context={context} />
      <Tiles tiles={profileTiles(context)} label={text.profile.tilesLabel} />
      <div className={profile['grid']}>
        <div className={profile['c8']}>{card(ownStripFigure)}</div>
        <div className={profile['c4']}>
          <FactsSection context={context} />
        </div>
        <div className={profile['c12']}>
          <ValuesSection context={context} />
        </div>
        <div className={profile['c12']}>
          <ComparisonTools workspace={workspace} context={context} />
        </div>
        <div className={profile['c7']}>{card(rankFigure)}</div>
        <div className={profile['c5']}>{card(peerRankFigure)}</div>
        <div className={profile['c7']}>{card(gapsFigure)}</div>
        <div className={profile['c5']}>{card(trendFigure)}</div>
        <div className={profile['c4']}>
          <TreeSection context={context} view={view} />
        </div>
        <div className={profile['c4']}>
          <NoticesSection context={context} view={view} />
        </div>
        <div className={profile['c4']}>
          <SimilarSection workspace={workspace} context={context} />
        </div>
        <div className={profile['c12']}>
          <DoubtsSection context={context} />
        </div>
      </div>
    </>
  );
}
