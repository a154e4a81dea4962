import { Link } from '@tanstack/react-router';
import { profileView } from '../../state/profileView.ts';
import type { View } from '../../state/viewState.ts';
import type { Appearance, Destination } from './appearances.ts';
import styles from './EvidenceDrawer.module.css';

interface AppearancesProps {
  readonly appearances: readonly Appearance[];
  /** What the links keep: the dataset, the unit, the language. */
  readonly view: View;
}

/** Where a value appears, each place a link; following one closes the drawer. */
export function Appearances({ appearances, view }: AppearancesProps) {
  return (
    <ul className={styles['appearances']}>
      {appearances.map(({ name, destination }) => (
        <li key={name}>
          <AppearanceLink destination={destination} view={view} name={name} />
        </li>
      ))}
    </ul>
  );
}

interface AppearanceLinkProps {
  readonly destination: Destination;
  readonly view: View;
  readonly name: string;
}

function AppearanceLink({ destination, view, name }: AppearanceLinkProps) {
  const search = profileView(view);
  switch (destination.to) {
    case '/clusters/$clusterId':
    case '/provinces/$provinceCode':
      return (
        <Link to={destination.to} params={destination} search={search}>
          {name}
        </Link>
      );
    case '/clusters':
    case '/explore':
      return (
        <Link to={destination.to} search={{ ...search, measure: destination.measure }}>
          {name}
        </Link>
      );
    case '/':
      return (
        <Link to="/" hash={destination.figure} search={search}>
          {name}
        </Link>
      );
    case '/data':
      return (
        <Link to="/data" search={search}>
          {name}
        </Link>
      );
  }
}
