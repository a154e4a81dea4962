import { useLocation, useNavigate } from '@tanstack/react-router';
import { clearPatch } from '../../features/filter/filterPatch.ts';
import { useCopyLink } from '../../features/workspace/useCopyLink.ts';
import { useLinkOf } from '../../features/workspace/useLinkOf.ts';
import { useChangeView } from '../../features/workspace/useView.ts';
import { useLocale } from '../../i18n/LocaleContext.tsx';
import { usualMoneyUnit } from '../../i18n/written.ts';
import { useAppStore } from '../../state/useAppStore.ts';
import type { ReadView } from '../../state/viewState.ts';
import { printPage } from '../../ui/printPage.ts';
import { carriedView } from '../navigation.ts';
import { useLanguageChoice } from '../useLanguageChoice.ts';
import { useThemeChoice } from '../useThemeChoice.ts';
import type { Command, FilterTarget, PageTarget, PaletteTarget } from './paletteEntry.ts';

/** The pages on which a filter shows at once; from any other one the reader is taken to the clusters. */
const filteredPages = ['/', '/explore', '/clusters', '/notices'];

/** Goes where a result leads, or does what it says. */
export function useTarget(view: ReadView): (target: PaletteTarget) => void {
  const navigate = useNavigate();
  const { pathname } = useLocation();
  const run = useCommand(view);
  const go = ({ to, patch }: Pick<PageTarget, 'to' | 'patch'>) => {
    void navigate({ to, search: { ...carriedView(view), ...patch } });
  };
  const filter = ({ patch }: FilterTarget) => {
    if (filteredPages.includes(pathname)) {
      void navigate({ to: '.', search: { ...view, ...patch, ignored: [] }, resetScroll: false });
    } else go({ to: '/clusters', patch });
  };

  return (target) => {
    if (target.kind === 'profile') {
      void navigate({
        to: '/clusters/$clusterId',
        params: { clusterId: target.id },
        search: carriedView(view),
      });
    } else if (target.kind === 'page') go(target);
    else if (target.kind === 'filter') filter(target);
    else run(target);
  };
}

function useCommand(view: ReadView): (command: Command) => void {
  const locale = useLocale();
  const changeView = useChangeView(view);
  const chooseLanguage = useLanguageChoice();
  const { choose: chooseTheme } = useThemeChoice();
  const showOverlay = useAppStore((state) => state.showOverlay);
  const copyLink = useCopyLink();
  const linkOf = useLinkOf(view);

  return (command) => {
    switch (command.kind) {
      case 'language':
        chooseLanguage(command.value);
        break;
      case 'theme':
        chooseTheme(command.value);
        break;
      case 'unit':
        changeView({ unit: command.value === usualMoneyUnit(locale) ? null : command.value });
        break;
      case 'dataset':
        changeView({ dataset: command.value });
        break;
      case 'copy-link':
        void copyLink(linkOf());
        break;
      case 'print':
        void printPage();
        break;
      case 'clear-filters':
        changeView(clearPatch);
        break;
      case 'shortcuts':
      case 'picture':
      case 'everything':
        showOverlay(command.kind);
        break;
    }
  };
}
