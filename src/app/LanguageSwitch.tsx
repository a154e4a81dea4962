import { useLocale } from '../i18n/LocaleContext.tsx';
import { languages } from '../state/viewState.ts';
import { Button } from '../ui/Button.tsx';
import { Segmented } from '../ui/Segmented.tsx';
import { phone, useMedia } from '../ui/useMedia.ts';
import { useLanguageChoice } from './useLanguageChoice.ts';

/** Switches at once, remembers the choice, and names it in the address so that the link keeps it; on a phone one button. */
export function LanguageSwitch() {
  const { text, language } = useLocale();
  const choose = useLanguageChoice();
  const isPhone = useMedia(phone);
  const [other] = languages.filter((value) => value !== language);
  if (isPhone && other) {
    return (
      <Button aria-label={text.shell.languages[other]} lang={other} onClick={() => choose(other)}>
        {text.shell.languageShort[other]}
      </Button>
    );
  }

  return (
    <Segmented
      label={text.shell.language}
      value={language}
      options={languages.map((value) => ({
        value,
        name: text.shell.languages[value],
        face: <span lang={value}>{text.shell.languageShort[value]}</span>,
      }))}
      onChoose={choose}
    />
  );
}
