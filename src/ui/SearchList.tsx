import { type MouseEvent, type PointerEvent, useEffect } from 'react';
import { PageIcon, type PageIconName } from './pageIcons.tsx';
import styles from './SearchDialog.module.css';

/** A text in pieces, those that match marked. */
type Marked = readonly { readonly text: string; readonly isHit: boolean }[];

export interface SearchOption {
  readonly key: string;
  /** None for the option that lists the rest of its group. */
  readonly icon: PageIconName | null;
  readonly name: Marked;
  readonly other: Marked;
  readonly hint: string;
}

export interface SearchGroup {
  readonly key: string;
  readonly name: string;
  readonly note: string;
  readonly options: readonly SearchOption[];
}

interface SearchListProps {
  readonly id: string;
  readonly name: string;
  readonly groups: readonly SearchGroup[];
  readonly active: string;
  readonly optionId: (key: string) => string;
  readonly onActivate: (key: string) => void;
  readonly onChoose: (key: string) => void;
}

/** The results in groups; the active one is kept in view. */
export function SearchList(props: SearchListProps) {
  const { id, name, groups, active, optionId, onActivate, onChoose } = props;
  const activeId = optionId(active);

  useEffect(() => {
    document.getElementById(activeId)?.scrollIntoView({ block: 'nearest' });
  }, [activeId]);

  // The field keeps the focus and handles the keys; the pointer is heard on the list as a whole.
  const pointer = {
    onPointerMove: (event: PointerEvent) => {
      const key = keyAt(event.target);
      if (key !== undefined && key !== active) onActivate(key);
    },
    onPointerDown: (event: PointerEvent) => event.preventDefault(),
    onClick: (event: MouseEvent) => {
      const key = keyAt(event.target);
      if (key !== undefined) onChoose(key);
    },
  };

  return (
    <div id={id} role="listbox" aria-label={name} className={styles['list']} {...pointer}>
      {groups.map((group) => (
        <div key={group.key} role="group" aria-labelledby={`${id}-${group.key}`}>
          <div className={styles['heading']} role="presentation">
            <span id={`${id}-${group.key}`}>{group.name}</span>
            <span aria-hidden="true">{group.note}</span>
          </div>
          {group.options.map((option) => (
            <div
              key={option.key}
              id={optionId(option.key)}
              role="option"
              aria-selected={option.key === active}
              data-key={option.key}
              data-more={option.icon === null ? '' : undefined}
              className={styles['option']}
            >
              {option.icon === null ? <span /> : <PageIcon name={option.icon} />}
              <span className={styles['name']}>
                <MarkedText parts={option.name} />
                {option.other.length === 0 ? null : (
                  <span className={styles['other']}>
                    {' '}
                    <MarkedText parts={option.other} />
                  </span>
                )}
              </span>
              <span className={styles['hint']}>{option.hint}</span>
            </div>
          ))}
        </div>
      ))}
    </div>
  );
}

function MarkedText({ parts }: { readonly parts: Marked }) {
  return (
    <span>
      {parts.map(({ text, isHit }, at) =>
        isHit ? <mark key={at}>{text}</mark> : <span key={at}>{text}</span>,
      )}
    </span>
  );
}

function keyAt(target: EventTarget): string | undefined {
  return target instanceof Element
    ? (target.closest('[data-key]')?.getAttribute('data-key') ?? undefined)
    : undefined;
}
