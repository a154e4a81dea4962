import type { ErrorComponentProps } from '@tanstack/react-router';
import { useLocale } from '../i18n/LocaleContext.tsx';
import { Button } from '../ui/Button.tsx';
import { State } from '../ui/State.tsx';

/** Last resort for a fault of the program: the frame stays, the page says what happened. */
export function RouteCrash({ error, reset }: ErrorComponentProps) {
  const { text } = useLocale();

  return (
    <State
      role="alert"
      title={text.crash.page}
      actions={
        <Button kind="primary" onClick={reset}>
          {text.crash.retry}
        </Button>
      }
    >
      <p>{text.crash.body}</p>
      <details>
        <summary>{text.crash.detail}</summary>
        {error instanceof Error ? error.message : String(error)}
      </details>
    </State>
  );
}
