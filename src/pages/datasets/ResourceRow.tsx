import type { Dataset } from '../../domain/dataset.ts';
import { datasetWords } from '../../i18n/datasetWords.ts';
import { useLocale } from '../../i18n/LocaleContext.tsx';
import styles from './Datasets.module.css';
import { FileLink } from './FileLink.tsx';
import type { ResourceState } from './resourceStates.ts';
import { tableFile } from './tileFacts.ts';

interface ResourceRowProps {
  readonly state: ResourceState;
  readonly dataset: Dataset;
}

/** One table of the package. */
export function ResourceRow({ state, dataset }: ResourceRowProps) {
  const locale = useLocale();
  const { format } = locale;
  const { tables } = datasetWords(locale);
  const { name, url, isMissing, rows, rejected, cleared } = state;
  const shortName = tables.shortNames[name];

  return (
    <tr>
      <th scope="row">
        {shortName} <small>{name}</small>
      </th>
      <td className={styles['number']}>{isMissing ? tables.notArrived : format.number(rows)}</td>
      <td className={styles['number']}>
        {isMissing ? '–' : format.number(rejected)}
        {cleared > 0 ? <small> {tables.cleared(format.number(cleared))}</small> : null}
      </td>
      <td className={styles['wide']}>{tables.oneRowIs[name]}</td>
      <td>
        {url === null ? null : (
          <FileLink file={tableFile(dataset, name, url)} name={tables.csvOf(shortName)}>
            {tables.csv}
          </FileLink>
        )}
      </td>
    </tr>
  );
}
