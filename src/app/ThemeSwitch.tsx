import { useLocale } from '../i18n/LocaleContext.tsx';
import { type Theme, themes } from '../state/viewState.ts';
import { IconButton } from '../ui/Button.tsx';
import { Icon, type IconName } from '../ui/icons.tsx';
import { Segmented } from '../ui/Segmented.tsx';
import { phone, useMedia } from '../ui/useMedia.ts';
import { useThemeChoice } from './useThemeChoice.ts';

const icons: Readonly<Record<Theme, IconName>> = { light: 'sun', dark: 'moon', system: 'monitor' };

/** The theme belongs to the person: it is remembered, and a theme that the link asked for ends with the choice. On a phone one button. */
export function ThemeSwitch() {
  const { text } = useLocale();
  const { shown, choose } = useThemeChoice();
  const isPhone = useMedia(phone);
  if (isPhone) {
    return (
      <IconButton
        name={text.shell.themeNow(text.shell.themes[shown])}
        icon={<Icon name={icons[shown]} />}
        onClick={() => choose(after(shown))}
      />
    );
  }

  return (
    <Segmented
      label={text.shell.theme}
      value={shown}
      options={themes.map((value) => ({
        value,
        name: text.shell.themes[value],
        face: <Icon name={icons[value]} />,
      }))}
      onChoose={choose}
    />
  );
}

/** The theme that the one button of a phone leads to. */
function after(theme: Theme): Theme {
  return themes[(themes.indexOf(theme) + 1) % themes.length] ?? 'system';
}
