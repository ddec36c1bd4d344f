import type { ReactNode } from 'react';
import { type Control, isLocked, isShown, type PanelId } from '../../scenario/parts';
import { useApp } from '../shell/context';

/**
 * Whether the reader may use a control: it is shown, and not locked.
 * @param place of the route whose control it is
 */
export function useFree(id: Control, place?: number): boolean {
  const frame = useApp((state) => state.frame);
  return isShown(frame, id, place) && !isLocked(frame, id, place);
}

interface Props {
  readonly id: PanelId | Control;
  /** Of the route whose control it is. */
  readonly place?: number;
  /** What stands where the part is not shown. */
  readonly instead?: ReactNode;
  readonly children: ReactNode;
}

/** A part of the page that the address may hide or lock; the fieldset disables every control in what is locked. */
export function Part({ id, place, instead, children }: Props) {
  const frame = useApp((state) => state.frame);
  if (!isShown(frame, id, place)) return instead;
  if (!isLocked(frame, id, place)) return children;
  return (
    <fieldset className="locked" disabled>
      {children}
    </fieldset>
  );
}
