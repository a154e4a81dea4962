import type { Workspace } from '../../features/workspace/useWorkspace.ts';
import { datasetProse } from '../../i18n/datasetProse.ts';
import { datasetWords } from '../../i18n/datasetWords.ts';
import styles from './Datasets.module.css';
import { Section } from './Section.tsx';

/** How the data are to be used, or how the practice data are made. */
export function MethodSection({ workspace }: { readonly workspace: Workspace }) {
  const { dataset, locale } = workspace;
  const { methodTitle, methodSubtitle } = datasetWords(locale);
  const kind = dataset.isFictional ? 'practice' : 'published';

  return (
    <Section span="c12" title={methodTitle} subtitle={methodSubtitle[kind]}>
      <ol className={styles['method']}>
        {datasetProse[kind].method.map((rule) => (
          <li key={rule.en}>{locale.of(rule)}</li>
        ))}
      </ol>
    </Section>
  );
}
