import type { MoneyUnit } from '../../i18n/format.ts';
import { useLocale } from '../../i18n/LocaleContext.tsx';
import { usualMoneyUnit } from '../../i18n/written.ts';
import { moneyUnits } from '../../state/viewState.ts';
import { Segmented } from '../../ui/Segmented.tsx';

interface UnitSwitchProps {
  readonly unit: MoneyUnit;
  readonly onChoose: (unit: MoneyUnit | null) => void;
}

/** In which unit money is written on this page. The usual one of the language is left out of the link. */
export function UnitSwitch({ unit, onChoose }: UnitSwitchProps) {
  const locale = useLocale();
  const { text } = locale;

  return (
    <Segmented
      label={text.shell.unit}
      value={unit}
      options={moneyUnits.map((value) => ({
        value,
        name: text.shell.units[value],
        face: text.shell.unitsShort[value],
      }))}
      onChoose={(value) => onChoose(value === usualMoneyUnit(locale) ? null : value)}
    />
  );
}
