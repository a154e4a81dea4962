import { useChangeView, useView } from '../features/workspace/useView.ts';
import { useAppStore } from '../state/useAppStore.ts';
import type { Theme } from '../state/viewState.ts';

/** The theme that is shown, and its choice: it is remembered, and a theme that the link asked for ends with it. */
export function useThemeChoice(): {
  readonly shown: Theme;
  readonly choose: (theme: Theme) => void;
} {
  const view = useView();
  const changeView = useChangeView(view);
  const theme = useAppStore((state) => state.theme);
  const chooseTheme = useAppStore((state) => state.chooseTheme);

  return {
    shown: view.theme ?? theme,
    choose: (value) => {
      chooseTheme(value);
      if (view.theme !== null) changeView({ theme: null });
    },
  };
}
