import { Link } from '@tanstack/react-router';
import { profileView } from '../../state/profileView.ts';
import { useView } from '../../features/workspace/useView.ts';
import { useLocale } from '../../i18n/LocaleContext.tsx';
import { Button } from '../../ui/Button.tsx';
import { State } from '../../ui/State.tsx';
import { useDeckFile } from './useDeckFile.ts';
import type { usePresent } from './usePresent.ts';

/** What a deck is for, and where its figures come from. */
export function EmptyDeck({ present }: { readonly present: ReturnType<typeof usePresent> }) {
  const { text } = useLocale();
  const search = profileView(useView());
  const file = useDeckFile(present);

  return (
    <State
      title={text.deck.empty}
      actions={
        <>
          <Link to="/" search={search}>
            {text.deck.toOverview}
          </Link>
          <Link to="/explore" search={search}>
            {text.deck.toExplore}
          </Link>
          <Button onClick={file.choose}>{text.deck.openFile}</Button>
          <input {...file.input} />
        </>
      }
    >
      {text.deck.emptyWhy}
    </State>
  );
}
