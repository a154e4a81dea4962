import type { ResourceName } from '../../data/package/resourceName.ts';
import { useLocale } from '../../i18n/LocaleContext.tsx';
import styles from './Datasets.module.css';
import { Section } from './Section.tsx';

/** In place of a part whose table did not arrive: says which. */
export function MissingTable({ resource }: { readonly resource: ResourceName }) {
  const { text } = useLocale();
  const { tables, missingTable } = text.datasets;

  return (
    <Section span="c12" title={tables.shortNames[resource]}>
      <p className={styles['foot']}>{missingTable(text.resources[resource])}</p>
    </Section>
  );
}
