import { useLocale } from '../../i18n/LocaleContext.tsx';
import { Icon } from '../../ui/icons.tsx';
import type { CellWords } from './cellWords.ts';
import styles from './CompareTable.module.css';
import type { IdentityRow } from './identityRows.ts';
import type { TableRow } from './tableSections.ts';

/** What the places are: words, and no verdict on them. */
export function IdentityLine({ row }: { readonly row: IdentityRow }) {
  const cells = row.cells.map((text, index) => ({ text, key: `${index} ${text}` }));

  return (
    <tr>
      <th scope="row">{row.title}</th>
      {cells.map(({ text, key }) => (
        <td key={key}>{text}</td>
      ))}
      <td className={styles['fact']}>{row.verdict}</td>
    </tr>
  );
}

/** One measure: a value a place, and whether they may be compared. */
export function CompareRow({ row }: { readonly row: TableRow }) {
  const cells = row.cells.map((cell, index) => ({ cell, key: `${index} ${cell.text}` }));
  const tone = row.isComparable ? styles['comparable'] : styles['hindered'];

  return (
    <tr>
      <th scope="row">
        {row.title}
        <span className={styles['sub']}>{row.subtitle}</span>
      </th>
      {cells.map(({ cell, key }) => (
        <td key={key}>
          <Value cell={cell} />
        </td>
      ))}
      <td>
        <span className={`${styles['verdict']} ${tone}`}>
          <Icon name={row.isComparable ? 'check' : 'warning'} />
          <span>{row.verdict}</span>
        </span>
      </td>
    </tr>
  );
}

/** Sign and number, its marks, its year and status, and where it comes from. */
function Value({ cell }: { readonly cell: CellWords }) {
  if (cell.kind === 'missing') return <span className={styles['missing']}>{cell.text}</span>;

  return (
    <>
      <span className={styles['line']}>
        <b className={cell.kind === 'conflict' ? styles['conflict'] : undefined}>{cell.text}</b>
        {cell.tags.map(({ text, tone }) => (
          <span key={text} className={`${styles['tag']} ${styles[tone]}`}>
            {text}
          </span>
        ))}
      </span>
      <span className={styles['sub']}>{cell.year}</span>
      {cell.status === '' ? null : <span className={styles['sub']}>{cell.status}</span>}
      <Sources cell={cell} />
    </>
  );
}

function Sources({ cell }: { readonly cell: CellWords }) {
  const { text } = useLocale();
  const sources = cell.sources.map((source, index) => ({ ...source, key: `${index}` }));

  return sources.map(({ detail, url, key }) =>
    url === null ? (
      <span key={key} className={styles['source']} title={detail}>
        {detail}
      </span>
    ) : (
      <a
        key={key}
        href={url}
        target="_blank"
        rel="noreferrer"
        className={styles['source']}
        title={detail}
        aria-label={`${text.compare.cell.source}${text.sources.colon}${detail}`}
      >
        {detail}
      </a>
    ),
  );
}
