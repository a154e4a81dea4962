import type { ResourceName } from '../../data/package/resourceName.ts';
import { datasetWords } from '../../i18n/datasetWords.ts';
import { useLocale } from '../../i18n/LocaleContext.tsx';
import styles from './Datasets.module.css';
import { Section } from './Section.tsx';

/** In place of a part whose table did not arrive: says which. */
export function MissingTable({ resource }: { readonly resource: ResourceName }) {
  const locale = useLocale();
  const { tables, missingTable } = datasetWords(locale);

  return (
    <Section span="c12" title={tables.shortNames[resource]}>
      <p className={styles['foot']}>{missingTable(locale.text.resources[resource])}</p>
    </Section>
  );
}
