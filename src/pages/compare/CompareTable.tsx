import { useState } from 'react';
import type { ComparedPlace } from '../../domain/comparedPlaces.ts';
import { useLocale } from '../../i18n/LocaleContext.tsx';
import { Button } from '../../ui/Button.tsx';
import { Icon } from '../../ui/icons.tsx';
import { CompareRow, IdentityLine } from './CompareRow.tsx';
import type { CompareContext } from './compareContext.ts';
import styles from './CompareTable.module.css';
import { identityRows } from './identityRows.ts';
import { tableSections } from './tableSections.ts';
import { tableTitle, unpublishedWords } from './tableWords.ts';

/** One column a place, one row a measure, and last whether its values may be compared. */
export function CompareTable({ context }: { readonly context: CompareContext }) {
  const { text } = useLocale();
  const { table, onlyComparable } = text.compare;
  const [isOnly, setIsOnly] = useState(false);
  const { title, isScarce } = tableTitle(context);
  const sections = tableSections(context, isOnly);
  const columns = context.places.length + 2;
  const unpublished = unpublishedWords(context);

  return (
    <section aria-labelledby="compare-table-title" className={styles['section']}>
      <div className={styles['header']}>
        <div>
          <h2 id="compare-table-title">{title}</h2>
          <p className={styles['subtitle']}>{table.subtitle}</p>
          {isScarce ? <p className={styles['subtitle']}>{table.few}</p> : null}
        </div>
        <Button
          icon={<Icon name="table" />}
          aria-pressed={isOnly}
          onClick={() => setIsOnly(!isOnly)}
        >
          {onlyComparable}
        </Button>
      </div>
      <div role="region" aria-label={table.name} tabIndex={0} className={styles['scroll']}>
        <table aria-label={table.name} className={styles['table']}>
          <thead>
            <tr>
              <th scope="col">{table.measure}</th>
              {context.places.map((place) => (
                <PlaceHead key={place.id} place={place} />
              ))}
              <th scope="col">{table.verdict}</th>
            </tr>
          </thead>
          <tbody>
            <SectionHead title={table.identity} columns={columns} />
            {identityRows(context).map((row) => (
              <IdentityLine key={row.title} row={row} />
            ))}
          </tbody>
          {sections.map(({ scope, title: name, rows }) => (
            <tbody key={scope}>
              <SectionHead title={name} columns={columns} />
              {rows.map((row) => (
                <CompareRow key={row.key} row={row} />
              ))}
            </tbody>
          ))}
        </table>
      </div>
      <div className={styles['notes']}>
        {unpublished === '' ? null : <p>{unpublished}</p>}
        <p>{table.noTotal}</p>
      </div>
    </section>
  );
}

function PlaceHead({ place }: { readonly place: ComparedPlace }) {
  const { of, other } = useLocale();

  return (
    <th scope="col">
      <span className={styles['place']}>{of(place.short)}</span>{' '}
      <span className={styles['other']}>{other(place.short)}</span>
    </th>
  );
}

interface SectionHeadProps {
  readonly title: string;
  readonly columns: number;
}

function SectionHead({ title, columns }: SectionHeadProps) {
  return (
    <tr className={styles['group']}>
      <th scope="rowgroup" colSpan={columns}>
        <span>{title}</span>
      </th>
    </tr>
  );
}
