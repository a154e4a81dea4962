import { Link, useLocation } from '@tanstack/react-router';
import { useView } from '../features/workspace/useView.ts';
import { useLocale } from '../i18n/LocaleContext.tsx';
import { DocumentTitle } from '../ui/DocumentTitle.tsx';
import { State } from '../ui/State.tsx';
import { carriedView } from './navigation.ts';

export function NotFoundPage() {
  const { text } = useLocale();
  const { pathname } = useLocation();
  const search = carriedView(useView());

  return (
    <>
      <DocumentTitle title={text.shell.documentTitle(text.notFound.title)} />
      <h1>{text.notFound.title}</h1>
      <State
        title={text.notFound.body(pathname)}
        actions={
          <Link to="/" search={search}>
            {text.notFound.back}
          </Link>
        }
      />
    </>
  );
}
