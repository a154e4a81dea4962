import { useRef } from 'react';
import { useLocale } from '../../../i18n/LocaleContext.tsx';
import { CodeBox } from './CodeBox.tsx';
import { embedAddress } from './embedAddress.ts';
import { type EmbedChoice, typedSize } from './embedChoice.ts';
import { fixedFrame, responsiveFrame, responsiveStyle } from './embedCodes.ts';
import styles from './Share.module.css';
import { useFrameHeight } from './useFrameHeight.ts';

interface EmbeddedFrameProps {
  readonly link: string;
  readonly title: string;
  readonly kind: 'responsive' | 'fixed';
  readonly choice: EmbedChoice;
  readonly onChange: (choice: EmbedChoice) => void;
}

/** The figure in a frame as other pages will show it, and the code of that frame. */
export function EmbeddedFrame({ link, title, kind, choice, onChange }: EmbeddedFrameProps) {
  const { dialog } = useLocale().text.sharing;
  const frame = useRef<HTMLIFrameElement>(null);
  const wanted = useFrameHeight(frame);
  const isFixed = kind === 'fixed';
  const size = { width: choice.width, height: (isFixed ? choice.height : null) ?? wanted };
  const subject = { title, address: embedAddress(link, choice) };
  const shown = responsiveStyle(size);

  return (
    <div className={styles['result']}>
      {isFixed ? (
        <div className={styles['sizes']}>
          <SizeField
            label={dialog.width}
            value={size.width}
            onType={(typed) => onChange({ ...choice, width: typedSize(typed, choice.width) })}
          />
          <SizeField
            label={dialog.height}
            value={size.height}
            onType={(typed) => onChange({ ...choice, height: typedSize(typed, size.height) })}
          />
        </div>
      ) : null}
      <CodeBox code={isFixed ? fixedFrame(subject, size) : responsiveFrame(subject, size)} />
      <p className={styles['legend']}>{dialog.preview}</p>
      <div className={styles['preview']} role="region" aria-label={dialog.preview} tabIndex={0}>
        <iframe
          ref={frame}
          src={subject.address}
          title={dialog.previewOf(title)}
          allow="clipboard-write; web-share"
          className={styles['frame']}
          style={
            isFixed
              ? { width: size.width, height: size.height }
              : { width: shown.width, height: size.height }
          }
        />
      </div>
    </div>
  );
}

interface SizeFieldProps {
  readonly label: string;
  readonly value: number;
  readonly onType: (typed: string) => void;
}

/** A size that holds once the field is left: a number half typed is none yet. */
function SizeField({ label, value, onType }: SizeFieldProps) {
  return (
    <label className={styles['field']}>
      {label}
      <input
        key={value}
        type="number"
        inputMode="numeric"
        defaultValue={value}
        onBlur={(event) => onType(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === 'Enter') event.currentTarget.blur();
        }}
      />
    </label>
  );
}
