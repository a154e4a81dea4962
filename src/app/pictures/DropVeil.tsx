import { useLocale } from '../../i18n/LocaleContext.tsx';
import { PageIcon } from '../../ui/pageIcons.tsx';
import styles from './pictures.module.css';

/** Over the page while a file is dragged over it; it lets the drop through to the page. */
export function DropVeil() {
  const { proof } = useLocale().text;

  return (
    <div className={styles['veil']}>
      <div className={styles['target']}>
        <PageIcon name="target" size={24} />
        <p className={styles['drop']}>{proof.drop}</p>
        <p>{proof.dropWhat}</p>
      </div>
    </div>
  );
}
