import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { builtInSpellingsQuery } from '../../data/queries/spellings.ts';
import type { Cluster } from '../../domain/cluster.ts';
import type { Spellings } from '../../domain/clusterIndex.ts';
import { nearMatches } from '../../domain/nearMatches.ts';
import profile from '../../features/profile/Profile.module.css';
import { UnknownPlace } from '../../features/profile/UnknownPlace.tsx';
import type { Workspace } from '../../features/workspace/useWorkspace.ts';
import { profileView } from '../../state/profileView.ts';

const shownAtMost = 6;
const noSpellings: Spellings = new Map();

interface UnknownClusterProps {
  readonly workspace: Workspace;
  readonly asked: string;
}

/** An id that no cluster has: those whose id, name or pinyin comes near it, and the way to all. */
export function UnknownCluster({ workspace, asked }: UnknownClusterProps) {
  const { dataset, locale, view } = workspace;
  const { text, of, other } = locale;
  const { data: spellings = noSpellings } = useQuery(builtInSpellingsQuery);
  const candidates = dataset.clusters.map((cluster) => ({
    key: cluster,
    spellings: spellingsOf(cluster, spellings),
  }));
  const near = nearMatches(asked, candidates, shownAtMost);
  const search = profileView(view);

  return (
    <UnknownPlace
      title={text.profile.unknown(asked)}
      near={near.map(({ id, short }) => ({
        key: id,
        link: (
          <Link
            to="/clusters/$clusterId"
            params={{ clusterId: id }}
            search={search}
            className={profile['link']}
          >
            {of(short)} {other(short)}
          </Link>
        ),
      }))}
      toList={
        <Link to="/clusters" search={search} className={profile['link']}>
          {text.profile.toList}
        </Link>
      }
    />
  );
}

/** Every way to write a cluster: its id, the parts of it, its names, its pinyin. */
function spellingsOf({ id, name, short }: Cluster, spellings: Spellings): readonly string[] {
  const spelled = spellings.get(id);

  return [
    id,
    ...id.split('-').filter((part) => part.length > 2),
    ...[name, short].flatMap(({ zh, en }) => [zh, en]),
    ...(spelled ? [spelled.pinyin, spelled.initials] : []),
  ];
}
