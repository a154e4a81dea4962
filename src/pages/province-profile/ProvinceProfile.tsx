import type { Figure } from '../../charts/figure.ts';
import type { Province } from '../../domain/region.ts';
import { FigureCard } from '../../features/figure-card/FigureCard.tsx';
import profile from '../../features/profile/Profile.module.css';
import { Tiles } from '../../features/tiles/Tiles.tsx';
import { useCopyLink } from '../../features/workspace/useCopyLink.ts';
import { useLinkOf } from '../../features/workspace/useLinkOf.ts';
import type { Workspace } from '../../features/workspace/useWorkspace.ts';
import { DocumentTitle } from '../../ui/DocumentTitle.tsx';
import {
  provinceLevelsFigure,
  provinceRankFigure,
  provinceSegmentsFigure,
} from './countFigures.ts';
import { MeasureTools } from './MeasureTools.tsx';
import { NeighboursSection } from './NeighboursSection.tsx';
import type { ProvinceContext } from './provinceContext.ts';
import { leadingFigure, provinceStripFigure } from './provinceFigures.ts';
import { ProvinceHead } from './ProvinceHead.tsx';
import {
  FiguresSection,
  PrefectureSection,
  ProvinceDoubts,
  ProvinceNotices,
  SharesSection,
} from './ProvinceSections.tsx';
import { provinceTiles } from './provinceTiles.ts';
import { useProvinceProfile } from './useProvinceProfile.ts';

interface ProvinceProfileProps {
  readonly workspace: Workspace;
  readonly province: Province;
}

/** Everything that is documented of one province: its clusters, what they are, what is published of the whole. */
export function ProvinceProfile({ workspace, province }: ProvinceProfileProps) {
  const { view, locale } = workspace;
  const { context, figureIn } = useProvinceProfile(workspace, province);
  const linkOf = useLinkOf(view);
  const copyLink = useCopyLink();
  const card = (make: (context: ProvinceContext) => Figure) => (
    <FigureCard figureIn={figureIn(make)} linkOf={linkOf} copyLink={copyLink} />
  );
  const { text } = locale;

  return (
    <>
      <DocumentTitle title={text.shell.documentTitle(locale.of(province.short))} />
      <ProvinceHead workspace={workspace} context={context} />
      <Tiles tiles={provinceTiles(context)} label={text.profile.tilesLabel} />
      <div className={profile['grid']}>
        <div className={profile['c12']}>
          <PrefectureSection context={context} view={view} />
        </div>
        <div className={profile['c12']}>
          <MeasureTools workspace={workspace} context={context} />
        </div>
        <div className={profile['c7']}>{card(leadingFigure)}</div>
        <div className={profile['c5']}>{card(provinceSegmentsFigure)}</div>
        <div className={profile['c7']}>{card(provinceRankFigure)}</div>
        <div className={profile['c5']}>{card(provinceLevelsFigure)}</div>
        <div className={profile['c7']}>{card(provinceStripFigure)}</div>
        <div className={profile['c5']}>
          <SharesSection context={context} view={view} />
        </div>
        <FiguresSection context={context} />
        <div className={profile['c4']}>
          <ProvinceNotices context={context} view={view} />
        </div>
        <div className={profile['c4']}>
          <NeighboursSection context={context} view={view} />
        </div>
        <div className={profile['c4']}>
          <ProvinceDoubts context={context} />
        </div>
      </div>
    </>
  );
}
