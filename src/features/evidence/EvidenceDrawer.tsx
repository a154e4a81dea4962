import type { ReactNode } from 'react';
import { useLocale } from '../../i18n/LocaleContext.tsx';
import { type ReferenceStyle, referenceStyles } from '../../i18n/references.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { PageIcon } from '../../ui/pageIcons.tsx';
import { LiveRegion } from '../../ui/LiveRegion.tsx';
import type { View } from '../../state/viewState.ts';
import { Appearances } from './Appearances.tsx';
import type { Evidence } from './evidenceOf.ts';
import styles from './EvidenceDrawer.module.css';
import { EvidenceLines } from './EvidenceLines.tsx';

interface EvidenceDrawerProps {
  readonly evidence: Evidence;
  /** The references in each style, one a line. */
  readonly citations: Readonly<Record<ReferenceStyle, readonly string[]>>;
  readonly onCopyCitation: (style: ReferenceStyle) => void;
  readonly onCopyLink: () => void;
  readonly onOpen: (address: string) => void;
  readonly view: View;
  readonly onClose: () => void;
}

/** What stands behind a value: what it means, how it came about, where it is from, what is uncertain, how to cite it. */
export function EvidenceDrawer(props: EvidenceDrawerProps) {
  const { evidence, citations, onCopyCitation, onCopyLink, onOpen, onClose, view } = props;
  const { text } = useLocale();
  const words = text.evidence;
  const { label, value, definition, calculation, doubts, values, moreValues, valuesAre } = evidence;

  return (
    <Dialog
      kind="drawer"
      title={label}
      eyebrow={text.openers.evidence}
      closeName={text.shell.close}
      onClose={onClose}
      footer={
        <>
          {referenceStyles.map((style) => (
            <Button
              key={style}
              icon={<PageIcon name="copy" />}
              aria-label={words.copyCitation(words.styles[style])}
              onClick={() => onCopyCitation(style)}
            >
              {words.styles[style]}
            </Button>
          ))}
          <Button icon={<PageIcon name="link" />} onClick={onCopyLink}>
            {text.link.copy}
          </Button>
        </>
      }
    >
      {/* The drawer stays while another value is opened: then its name and number are read out. */}
      <LiveRegion text={`${label} ${value}`} />
      {value === '' ? null : <p className={styles['value']}>{value}</p>}
      <SourceWording wording={evidence.wording} />
      <Section title={words.definition} isShown={definition !== ''}>
        <p>{definition}</p>
      </Section>
      <Section title={words.calculation} isShown={calculation.length > 0}>
        {calculation.map((part) => (
          <p key={part} className={styles['formula']}>
            {part}
          </p>
        ))}
      </Section>
      <Section title={words.details} isShown={evidence.lines.length > 0}>
        <EvidenceLines lines={evidence.lines} />
      </Section>
      <Section title={words[valuesAre]} isShown={values.length > 0}>
        <ul>
          {values.map(({ id, label: name, value: written }) => (
            <li key={id} className={styles['input']}>
              <span>{name}</span>
              <Button kind="link" onClick={() => onOpen(id)}>
                {written}
              </Button>
            </li>
          ))}
        </ul>
        {moreValues > 0 ? <p className={styles['more']}>{words.more(moreValues)}</p> : null}
      </Section>
      <Section title={words.doubts} isShown={doubts.length > 0}>
        <ul className={styles['doubts']}>
          {doubts.map((doubt) => (
            <li key={doubt}>{doubt}</li>
          ))}
        </ul>
      </Section>
      <Section title={words.appears.title} isShown={evidence.appearances.length > 0}>
        <Appearances appearances={evidence.appearances} view={view} />
      </Section>
      <Section title={words.citation} isShown>
        {referenceStyles.map((style) => (
          <div key={style} className={styles['citation']}>
            <h4>{words.styles[style]}</h4>
            {citations[style].map((line) => (
              <p key={line}>{line}</p>
            ))}
          </div>
        ))}
      </Section>
    </Dialog>
  );
}

/** The characters of the source, and what the note says of them; nothing where the data do not tell. */
function SourceWording({ wording }: Pick<Evidence, 'wording'>) {
  const { text } = useLocale();
  if (!wording) return null;

  return (
    <Section title={text.evidence.wording} isShown>
      <blockquote className={styles['wording']}>
        {wording.quotes.length > 0 ? (
          <p lang="zh-CN">{wording.quotes.map((quote) => `“${quote}”`).join(' ')}</p>
        ) : null}
        {wording.gloss === '' ? null : (
          <p className={styles['gloss']}>{text.evidence.wordingGloss(wording.gloss)}</p>
        )}
      </blockquote>
    </Section>
  );
}

interface SectionProps {
  readonly title: string;
  readonly isShown: boolean;
  readonly children: ReactNode;
}

function Section({ title, isShown, children }: SectionProps) {
  if (!isShown) return null;

  return (
    <section className={styles['section']}>
      <h3 className={styles['title']}>{title}</h3>
      {children}
    </section>
  );
}
