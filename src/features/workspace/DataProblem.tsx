import type { DataError } from '../../data/http/dataError.ts';
import type { ResourceName } from '../../data/package/resourceName.ts';
import { useLocale } from '../../i18n/LocaleContext.tsx';
import { Button } from '../../ui/Button.tsx';
import { State } from '../../ui/State.tsx';
import { errorText } from './problemText.ts';
import type { Retry } from './useDataset.ts';

interface DataProblemProps {
  /** The table that is missing; null where the whole package is. */
  readonly resource: ResourceName | null;
  readonly error: DataError;
  readonly retry: Retry;
}

/** Takes the place of what cannot be shown: names what is missing, why, and how to get it. */
export function DataProblem({ resource, error, retry }: DataProblemProps) {
  const locale = useLocale();
  const { problems, resources } = locale.text;
  const title =
    resource === null ? problems.packageTitle : problems.resourceTitle(resources[resource]);

  return (
    <State
      role="alert"
      title={title}
      actions={
        <Button kind="primary" disabled={retry.isRunning} onClick={retry.run}>
          {retry.isRunning ? problems.retrying : problems.retry}
        </Button>
      }
    >
      <p>{errorText(locale, error)}</p>
      {resource === null ? null : <p>{problems.rest}</p>}
    </State>
  );
}
