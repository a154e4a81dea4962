import { useMemo } from 'react';
import type { ComparedPlace } from '../../domain/comparedPlaces.ts';
import type { Workspace } from '../../features/workspace/useWorkspace.ts';
import { State } from '../../ui/State.tsx';
import styles from './Compare.module.css';
import { suggestedSets } from './suggestedSets.ts';

interface CompareStartProps {
  readonly workspace: Workspace;
  /** The one place that is chosen; undefined where none is. */
  readonly only: ComparedPlace | undefined;
}

/** What to do before there is anything to compare: how to choose, and sets to begin with. */
export function CompareStart({ workspace, only }: CompareStartProps) {
  const { dataset, locale, moneyUnit, changeView } = workspace;
  const { compare } = locale.text;
  const sets = useMemo(
    () => suggestedSets({ dataset, locale, moneyUnit }),
    [dataset, locale, moneyUnit],
  );

  return (
    <>
      <State title={only ? compare.one(locale.of(only.short)) : compare.empty}>
        <p>{only ? compare.oneBody : compare.emptyBody}</p>
      </State>
      {only ? null : (
        <section aria-labelledby="suggested-sets" className={styles['start']}>
          <h2 id="suggested-sets">{compare.suggestions}</h2>
          <ul>
            {sets.map(({ title, names, ids }) => (
              <li key={title}>
                <button
                  type="button"
                  className={styles['suggestion']}
                  onClick={() => changeView({ ids })}
                >
                  <b>{title}</b> <span>{names}</span>
                </button>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
