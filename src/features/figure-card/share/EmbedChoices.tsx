import { useLocale } from '../../../i18n/LocaleContext.tsx';
import { languages, themes } from '../../../state/viewState.ts';
import { Segmented } from '../../../ui/Segmented.tsx';
import { type EmbedChoice, embedKinds, pictureFiles } from './embedChoice.ts';
import styles from './Share.module.css';

interface EmbedChoicesProps {
  readonly choice: EmbedChoice;
  readonly onChange: (choice: EmbedChoice) => void;
}

/** Kind, language and look of an embedded figure. */
export function EmbedChoices({ choice, onChange }: EmbedChoicesProps) {
  const { sharing, shell } = useLocale().text;
  const { dialog } = sharing;
  const isPicture = choice.kind === 'picture';

  return (
    <>
      <Choice
        label={dialog.kind}
        values={embedKinds}
        names={dialog.kinds}
        value={choice.kind}
        onChoose={(kind) => onChange({ ...choice, kind })}
      />
      <Choice
        label={dialog.language}
        values={languages}
        names={shell.languages}
        value={choice.language}
        onChoose={(language) => onChange({ ...choice, language })}
      />
      {isPicture ? (
        <Choice
          label={dialog.file}
          values={pictureFiles}
          names={dialog.files}
          value={choice.file}
          onChoose={(file) => onChange({ ...choice, file })}
        />
      ) : (
        <Choice
          label={dialog.theme}
          values={themes}
          names={shell.themes}
          value={choice.theme}
          onChoose={(theme) => onChange({ ...choice, theme })}
        />
      )}
    </>
  );
}

interface ChoiceProps<Value extends string> {
  readonly label: string;
  readonly values: readonly Value[];
  readonly names: Readonly<Record<Value, string>>;
  readonly value: Value;
  readonly onChoose: (value: Value) => void;
}

function Choice<Value extends string>({
  label,
  values,
  names,
  value,
  onChoose,
}: ChoiceProps<Value>) {
  return (
    <div>
      <p className={styles['legend']}>{label}</p>
      <Segmented
        label={label}
        value={value}
        options={values.map((option) => ({
          value: option,
          name: names[option],
          face: names[option],
        }))}
        onChoose={onChoose}
      />
    </div>
  );
}
