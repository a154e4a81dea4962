import { Link } from '@tanstack/react-router';
import { nearMatches } from '../../domain/nearMatches.ts';
import profile from '../../features/profile/Profile.module.css';
import { UnknownPlace } from '../../features/profile/UnknownPlace.tsx';
import type { Workspace } from '../../features/workspace/useWorkspace.ts';
import { divisionCodes } from '../../i18n/en/divisionCodes.ts';
import { profileView } from '../../state/profileView.ts';

const shownAtMost = 6;

interface UnknownProvinceProps {
  readonly workspace: Workspace;
  readonly asked: string;
}

/** A code that no province has: a longer code of a place in it, a name, an ISO code or a slip of the hand, and the way to all. */
export function UnknownProvince({ workspace, asked }: UnknownProvinceProps) {
  const { dataset, locale, view } = workspace;
  const { text, of, other } = locale;
  const search = profileView(view);
  const candidates = dataset.provinces.map((province) => ({
    key: province,
    spellings: [
      province.code,
      divisionCodes[province.code] ?? '',
      ...[province.name, province.short].flatMap(({ zh, en }) => [zh, en]),
    ],
  }));
  const near = nearMatches(asked, candidates, shownAtMost);

  return (
    <UnknownPlace
      title={text.profile.unknownProvince(asked)}
      near={near.map(({ code, short }) => ({
        key: code,
        link: (
          <Link
            to="/provinces/$provinceCode"
            params={{ provinceCode: code }}
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
