import type { Language } from '../../../domain/bilingual.ts';
import { formatView, parseView } from '../../../state/viewCodec.ts';
import type { Theme } from '../../../state/viewState.ts';

/** How an embedded figure looks wherever it stands. */
export interface EmbedLook {
  readonly language: Language;
  readonly theme: Theme;
}

/** The address of a figure alone, from the link that opens it in its page. */
export function embedAddress(link: string, { language, theme }: EmbedLook): string {
  return changed(link, { lang: language, theme: theme === 'system' ? null : theme, embed: true });
}

/** The link to a figure in another language. */
export function linkIn(link: string, language: Language): string {
  return changed(link, { lang: language });
}

type ViewPatch = Partial<ReturnType<typeof parseView>>;

function changed(link: string, patch: ViewPatch): string {
  const { origin, pathname, search, hash } = new URL(link);

  return `${origin}${pathname}${formatView({ ...parseView(search), ...patch })}${hash}`;
}
