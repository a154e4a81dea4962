import { fewestCompared } from '../../domain/comparedPlaces.ts';
import { UnitSwitch } from '../../features/workspace/UnitSwitch.tsx';
import type { Workspace } from '../../features/workspace/useWorkspace.ts';
import { DocumentTitle } from '../../ui/DocumentTitle.tsx';
import { Notice } from '../../ui/Notice.tsx';
import styles from './Compare.module.css';
import { CompareFigures, CompareProfiles } from './CompareFigures.tsx';
import { CompareHead } from './CompareHead.tsx';
import { CompareStart } from './CompareStart.tsx';
import { CompareTable } from './CompareTable.tsx';
import { CompareTools } from './CompareTools.tsx';
import { MeasureChoice } from './MeasureChoice.tsx';
import { setNotices } from './setNotices.ts';
import { useCompare } from './useCompare.ts';

/** Who is compared, their values on one scale, every measure side by side, and what may be compared. */
export function Compare({ workspace }: { readonly workspace: Workspace }) {
  const { text } = workspace.locale;
  const compare = useCompare(workspace);
  const { set, context } = compare;
  const [first] = set.places;

  return (
    <>
      <DocumentTitle title={text.shell.documentTitle(text.compare.title)} />
      <CompareHead workspace={workspace} compare={compare} />
      <CompareTools workspace={workspace} compare={compare} />
      <div className={styles['notices']}>
        {setNotices(context, set).map((notice) => (
          <Notice key={notice}>{notice}</Notice>
        ))}
      </div>
      {set.places.length < fewestCompared ? (
        <CompareStart workspace={workspace} only={first} />
      ) : (
        <SideBySide workspace={workspace} compare={compare} />
      )}
    </>
  );
}

interface SideBySideProps {
  readonly workspace: Workspace;
  readonly compare: ReturnType<typeof useCompare>;
}

function SideBySide({ workspace, compare }: SideBySideProps) {
  const { changeView, moneyUnit } = workspace;
  const { context, measures } = compare;

  return (
    <div className={styles['body']}>
      {context.measure ? (
        <>
          <div className={styles['choices']}>
            <MeasureChoice
              measures={measures}
              chosen={context.measure}
              onChoose={(measure) => changeView({ measure })}
            />
            <UnitSwitch unit={moneyUnit} onChoose={(unit) => changeView({ unit })} />
          </div>
          <CompareFigures workspace={workspace} compare={compare} />
        </>
      ) : null}
      <CompareTable context={context} />
      <CompareProfiles workspace={workspace} compare={compare} />
    </div>
  );
}
