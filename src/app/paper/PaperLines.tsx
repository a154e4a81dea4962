import { useEffect, useState } from 'react';
import { flushSync } from 'react-dom';
import { filterWords } from '../../features/filter/filterWords.ts';
import { useFilter } from '../../features/workspace/useFilter.ts';
import { useWorkspace, type Workspace } from '../../features/workspace/useWorkspace.ts';
import { useLocale } from '../../i18n/LocaleContext.tsx';
import { dayOf } from '../../ui/day.ts';
import styles from './PaperLines.module.css';
import { edgeRule } from './edgeRule.ts';
import { type CitedLink, citedLinks } from './citedLinks.ts';

/** What only the printed page says: what it is, under which filters, of which data, and where it stands. */
export function PaperLines() {
  const state = useWorkspace();

  return state.kind === 'ready' ? <Lines workspace={state.workspace} /> : null;
}

function Lines({ workspace }: { readonly workspace: Workspace }) {
  const { dataset, view, locale } = workspace;
  const { text, format } = useLocale();
  const [links, setLinks] = useState<readonly CitedLink[]>([]);
  const filter = useFilter(view);
  const filters = filterWords(workspace, filter);
  const version = text.figure.vintage(locale.of(dataset.title), dataset.version);

  useEffect(() => {
    const sheet = document.styleSheets[0];
    const print = () => {
      flushSync(() => setLinks(citedLinks(document)));
      const rule = edgeRule({
        head: [document.title, filters].filter((words) => words !== '').join(' · '),
        aside: `${version} · ${format.date(dayOf(new Date()))}`,
        address: window.location.href,
      });
      const at = sheet?.insertRule(rule, sheet.cssRules.length);
      const end = () => {
        if (at !== undefined) sheet?.deleteRule(at);
      };
      window.addEventListener('afterprint', end, { once: true });
    };
    window.addEventListener('beforeprint', print);

    return () => window.removeEventListener('beforeprint', print);
  }, [filters, version, format]);

  return (
    <aside className={styles['lines']} aria-label={text.sources.label}>
      {links.length > 0 ? <h2>{text.sources.label}</h2> : null}
      <ol>
        {links.map(({ words, address }) => (
          <li key={address}>
            {words} <span>{address}</span>
          </li>
        ))}
      </ol>
      <p>{window.location.href}</p>
    </aside>
  );
}
