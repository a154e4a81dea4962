import { memo } from 'react';
import type { ExploreContext } from './exploreContext.ts';
import { useLocale } from '../../i18n/LocaleContext.tsx';
import type { View } from '../../state/viewState.ts';
import { Choice } from './Choice.tsx';
import { controlsOf } from './controls.ts';
import styles from './ExplorePage.module.css';
import { KindPicker } from './KindPicker.tsx';
import { OptionChoices } from './OptionChoices.tsx';
import { refusedPanels } from './panelChoices.ts';
import { RefusedKinds } from './RefusedKinds.tsx';

interface ExploreControlsProps {
  readonly context: ExploreContext;
  readonly view: View;
  readonly onChange: (patch: Partial<View>) => void;
}

/** What is drawn and how: only what can be drawn is offered, and the rest says why not. */
export const ExploreControls = memo(function ExploreControls(props: ExploreControlsProps) {
  const { context, view, onChange } = props;
  const { text } = useLocale();
  const { wish } = context;

  return (
    <div className={styles['controls']}>
      <KindPicker context={context} onChoose={(chart) => onChange({ chart })} />
      {controlsOf(context, view).map(({ name, label, options, value, patchOf }) => (
        <Choice
          key={name}
          label={label}
          options={options}
          value={value}
          onChoose={(chosen) => onChange(patchOf(chosen))}
        />
      ))}
      {wish.kind === 'multiples' ? (
        <RefusedKinds title={text.panels.notOffered} refused={refusedPanels(context)} />
      ) : null}
      <OptionChoices
        kind={wish.kind}
        panel={wish.panel}
        chosen={view.opts}
        label={text.explore.options}
        onChange={(opts) => onChange({ opts })}
      />
    </div>
  );
});
