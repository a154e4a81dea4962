import { useId, useState } from 'react';
import { useLocale } from '../../i18n/LocaleContext.tsx';
import { PageIcon } from '../../ui/pageIcons.tsx';
import type { FacetGroup, FacetOption } from './facetOptions.ts';
import styles from './FacetPanel.module.css';

/** How many facets stand open at first, and how many of many values are shown before "more". */
const openAtFirst = 3;
const shortList = 7;

export interface FacetPanelProps<Name extends string> {
  readonly groups: readonly FacetGroup<Name>[];
  readonly onToggle: (facet: Name, value: string) => void;
}

/** Every facet with its values and the rows that each would show. */
export function FacetPanel<Name extends string>({ groups, onToggle }: FacetPanelProps<Name>) {
  return (
    <div>
      {groups.map((group, index) => (
        <FacetSection
          key={group.facet}
          group={group}
          isOpenAtFirst={index < openAtFirst || group.options.some(({ isChosen }) => isChosen)}
          onToggle={(value) => onToggle(group.facet, value)}
        />
      ))}
    </div>
  );
}

interface FacetSectionProps {
  readonly group: FacetGroup<string>;
  readonly isOpenAtFirst: boolean;
  readonly onToggle: (value: string) => void;
}

function FacetSection({ group, isOpenAtFirst, onToggle }: FacetSectionProps) {
  const { text } = useLocale();
  const titleId = useId();
  const [isOpen, setIsOpen] = useState(isOpenAtFirst);
  const [isLong, setIsLong] = useState(false);
  const shown = isLong ? group.options : shortOptions(group.options);
  const hidden = group.options.length - shown.length;

  return (
    <div
      role="group"
      aria-labelledby={titleId}
      className={`${styles['group']} ${isOpen ? '' : styles['closed']}`}
    >
      <h2 className={styles['legend']}>
        <button
          type="button"
          className={styles['toggle']}
          aria-expanded={isOpen}
          onClick={() => setIsOpen(!isOpen)}
        >
          <span id={titleId}>{group.title}</span>
          <PageIcon name={isOpen ? 'chevron-down' : 'chevron-right'} size={14} />
        </button>
      </h2>
      {isOpen ? (
        <>
          {shown.map((option) => (
            <FacetCheckbox
              key={option.value}
              option={option}
              onToggle={() => onToggle(option.value)}
            />
          ))}
          {hidden > 0 || isLong ? (
            <button type="button" className={styles['more']} onClick={() => setIsLong(!isLong)}>
              {isLong ? text.filters.fewer : text.filters.more(hidden)}
            </button>
          ) : null}
        </>
      ) : null}
    </div>
  );
}

/** The first values and every chosen one; all of them where only a few more would be hidden. */
function shortOptions(options: readonly FacetOption[]): readonly FacetOption[] {
  if (options.length <= shortList + 2) return options;

  return options.filter(({ isChosen }, index) => index < shortList || isChosen);
}

interface FacetCheckboxProps {
  readonly option: FacetOption;
  readonly onToggle: () => void;
}

function FacetCheckbox({ option, onToggle }: FacetCheckboxProps) {
  const { text, format } = useLocale();
  const count = format.number(option.count);

  return (
    <label className={`${styles['option']} ${option.count === 0 ? styles['zero'] : ''}`}>
      <input
        type="checkbox"
        checked={option.isChosen}
        aria-label={text.filters.option(option.name, count)}
        onChange={onToggle}
      />
      <span className={styles['tick']} aria-hidden="true">
        <PageIcon name="check" size={12} />
      </span>
      <span className={styles['name']}>{option.name}</span>
      <span className={styles['count']}>{count}</span>
    </label>
  );
}
