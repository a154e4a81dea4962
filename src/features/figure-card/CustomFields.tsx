import { useState } from 'react';
import { type CustomSize, inUnit, isUsable } from '../../charts/export/exportSize.ts';
import { useLocale } from '../../i18n/LocaleContext.tsx';
import { Segmented } from '../../ui/Segmented.tsx';
import styles from './ExportDialog.module.css';

interface CustomFieldsProps {
  readonly custom: CustomSize;
  readonly onChange: (custom: CustomSize) => void;
}

const units = ['cm', 'px'] as const;
const lengths = ['width', 'height', 'dpi'] as const;

/** Width, height and density of one's own; what cannot be made is said and not taken over. */
export function CustomFields({ custom, onChange }: CustomFieldsProps) {
  const { text } = useLocale();
  const { pictures } = text;
  const [typed, setTyped] = useState(custom);
  const isWrong = !isUsable(typed);

  function change(next: CustomSize): void {
    setTyped(next);
    if (isUsable(next)) onChange(next);
  }

  return (
    <div className={styles['custom']}>
      <Segmented
        label={pictures.unit}
        value={typed.unit}
        options={units.map((unit) => ({
          value: unit,
          name: pictures.units[unit],
          face: pictures.units[unit],
        }))}
        onChoose={(unit) => change(inUnit(typed, unit))}
      />
      <div className={styles['lengths']}>
        {lengths.map((length) => (
          <label key={length} className={styles['field']}>
            {pictures[length]}
            <input
              type="number"
              step="any"
              value={Number.isNaN(typed[length]) ? '' : typed[length]}
              aria-invalid={isWrong}
              onChange={(event) =>
                change({ ...typed, [length]: event.currentTarget.valueAsNumber })
              }
            />
          </label>
        ))}
      </div>
      {isWrong ? (
        <p role="alert" className={styles['problem']}>
          {pictures.unusable}
        </p>
      ) : null}
    </div>
  );
}
