import { Link } from '@tanstack/react-router';
import { printItem } from '../../charts/export/printItem.ts';
import { useProfileBriefing } from '../../features/briefing/useProfileBriefing.ts';
import { ProfileHead } from '../../features/profile/ProfileHead.tsx';
import profile from '../../features/profile/Profile.module.css';
import { useSheetExport } from '../../features/profile/useSheetExport.ts';
import { useCopyLink } from '../../features/workspace/useCopyLink.ts';
import { useLinkOf } from '../../features/workspace/useLinkOf.ts';
import type { Workspace } from '../../features/workspace/useWorkspace.ts';
import { CompareButton } from '../../features/compare/CompareButton.tsx';
import type { Locale } from '../../i18n/locale.ts';
import { usualMoneyUnit } from '../../i18n/written.ts';
import { profileView } from '../../state/profileView.ts';
import type { ProvinceContext } from './provinceContext.ts';
import { provinceFinding } from './provinceFinding.ts';
import { provinceSheet } from './provinceSheet.ts';

interface ProvinceHeadProps {
  readonly workspace: Workspace;
  readonly context: ProvinceContext;
}

/** What the province is called, where it lies, what is documented of it. */
export function ProvinceHead({ workspace, context }: ProvinceHeadProps) {
  const { view, locale } = workspace;
  const { province, dataset, clusters, observations } = context;
  const { text, of, other } = locale;
  const linkOf = useLinkOf(view);
  const link = linkOf();
  const copyLink = useCopyLink();
  const search = profileView(view);
  const lede = provinceFinding(context);
  const sources = [...clusters, ...observations].map(({ source }) => source);
  const sheetIn = (inLocale: Locale) => {
    const own = {
      ...context,
      locale: inLocale,
      moneyUnit: view.unit ?? usualMoneyUnit(inLocale),
    };

    return {
      reader: own,
      sheet: provinceSheet(own),
      name: `province-${province.code}`,
      title: inLocale.of(province.name),
      notes: [provinceFinding(own), inLocale.text.provinceProfile.rank.note],
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
    title: of(province.name),
    lede,
    sheetTitle: own.sheet.caption,
    notes: [text.provinceProfile.rank.note],
    linkOf,
  });
  const print = printItem(text);

  return (
    <ProfileHead
      path={[
        {
          key: 'overview',
          link: (
            <Link to="/" search={search}>
              {text.shell.overview}
            </Link>
          ),
        },
        { key: province.code, link: <span aria-current="page">{of(province.short)}</span> },
      ]}
      name={of(province.short)}
      otherName={other(province.short)}
      marks={[
        { key: 'region', mark: text.provinceProfile.regions[province.macroRegion] },
        { key: 'documented', mark: text.provinceProfile.documented(clusters.length) },
        {
          key: 'rows',
          mark: (
            <Link
              to="/clusters"
              search={{ ...search, province: [province.code] }}
              className={profile['link']}
            >
              {text.provinceProfile.rowsButton}
            </Link>
          ),
        },
        {
          key: 'notices',
          mark: (
            <Link
              to="/notices"
              search={{ ...search, province: [province.code] }}
              className={profile['link']}
            >
              {text.provinceProfile.noticesButton}
            </Link>
          ),
        },
      ]}
      compare={<CompareButton id={province.code} name={locale.of(province.short)} look="words" />}
      onCopyLink={() => void copyLink(link)}
      exports={dataset.clusters.length === 0 ? [print] : [briefing, ...files, print]}
      lede={lede}
    />
  );
}
