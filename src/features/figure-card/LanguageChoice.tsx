import { useLocale } from '../../i18n/LocaleContext.tsx';
import { languages } from '../../state/viewState.ts';
import { Segmented } from '../../ui/Segmented.tsx';
import styles from './ExportDialog.module.css';
import { type PictureChoice, withLanguage } from './pictureChoice.ts';

interface LanguageChoiceProps {
  readonly choice: PictureChoice;
  readonly onChange: (choice: PictureChoice) => void;
}

/** The language of a picture, whatever that of the page; or both. */
export function LanguageChoice({ choice, onChange }: LanguageChoiceProps) {
  const { text } = useLocale();
  const { exporting, pictures, shell } = text;
  const options = [
    ...languages.map((value) => ({ value, name: shell.languages[value] })),
    { value: 'both' as const, name: pictures.both },
  ];

  return (
    <div>
      <p className={styles['legend']}>{exporting.language}</p>
      <Segmented
        label={exporting.language}
        value={choice.language}
        options={options.map(({ value, name }) => ({ value, name, face: name }))}
        onChoose={(language) => onChange(withLanguage(choice, language))}
      />
    </div>
  );
}
