import type { Workspace } from '../../features/workspace/useWorkspace.ts';
import { datasetProse } from '../../i18n/datasetProse.ts';
import { datasetWords } from '../../i18n/datasetWords.ts';
import styles from './Datasets.module.css';
import { Section } from './Section.tsx';

/** What is in doubt in the dataset, and what was left out of it. */
export function DoubtSection({ workspace }: { readonly workspace: Workspace }) {
  const { dataset, locale } = workspace;
  const text = datasetWords(locale).doubts;
  const { doubts, leftOut } = datasetProse[dataset.isFictional ? 'practice' : 'published'];

  return (
    <Section span="c5" title={text.title}>
      <ul className={styles['doubts']}>
        {doubts.map(({ claim, why, isConflict = false }) => (
          <li key={claim.en} className={isConflict ? styles['conflict'] : undefined}>
            <b>{locale.of(claim)}</b> {locale.of(why)}
          </li>
        ))}
      </ul>
      <h3 className={styles['minor']}>{text.leftOut}</h3>
      <ul className={styles['list']}>
        {leftOut.map((omission) => (
          <li key={omission.en}>{locale.of(omission)}</li>
        ))}
      </ul>
    </Section>
  );
}
