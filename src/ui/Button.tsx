import type { ComponentProps, ReactNode } from 'react';
import styles from './Button.module.css';

interface ButtonProps extends Omit<ComponentProps<'button'>, 'className' | 'type'> {
  /** `primary` is the one action of a place; `link` stands in a sentence; `dashed` among chips, to add one. */
  readonly kind?: 'plain' | 'primary' | 'link' | 'dashed';
  readonly icon?: ReactNode;
  /** `submit` sends the form that it stands in, as Enter in a field does. */
  readonly type?: 'button' | 'submit';
}

export function Button({ kind = 'plain', type = 'button', icon, children, ...rest }: ButtonProps) {
  const look = kind === 'plain' ? '' : styles[kind];

  return (
    <button type={type} className={`${styles['button']} ${look}`} {...rest}>
      {icon}
      {children}
    </button>
  );
}

interface IconButtonProps extends Omit<ButtonProps, 'kind' | 'children' | 'title' | 'type'> {
  /** An icon never stands without a name: read out, and shown on hover. */
  readonly name: string;
}

export function IconButton({ name, icon, ...rest }: IconButtonProps) {
  return (
    <button
      type="button"
      className={`${styles['button']} ${styles['icon']}`}
      aria-label={name}
      title={name}
      {...rest}
    >
      {icon}
    </button>
  );
}
