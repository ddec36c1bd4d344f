import type { ComponentProps } from 'react';
import { Icon } from './Icon';

interface Props extends ComponentProps<'button'> {
  readonly icon: ComponentProps<typeof Icon>['name'];
  /** What it does, in words. */
  readonly label: string;
}

/** A button that shows nothing but an icon. */
export function IconButton({ icon, label, ...others }: Props) {
  return (
    <button type="button" className="button quiet" aria-label={label} title={label} {...others}>
      <Icon name={icon} />
    </button>
  );
}
