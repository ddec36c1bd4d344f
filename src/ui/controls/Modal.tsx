import type { ReactNode } from 'react';
import { Fetched } from '../late/Fetched';
import type { Late } from '../late/late';
import { useShared } from '../shell/context';
import { CloseButton } from './CloseButton';
import { endModal, openModal } from './modal';
import './sheet.css';
import './dialog.css';

interface Props<T> {
  readonly className: string;
  readonly label: string;
  /** What it holds; it is fetched when it opens. */
  readonly part: Late<T>;
  /** Whether a press beside it leaves it open, since there is something to lose. */
  readonly firm?: boolean;
  children(part: T): ReactNode;
  onClose(): void;
}

/** A modal dialog, open from the press that asks for it. */
export function Modal<T>({ className, label, part, firm = false, children, onClose }: Props<T>) {
  const { text } = useShared();
  return (
    <dialog
      ref={openModal}
      className={className}
      aria-label={label}
      closedby={firm ? 'closerequest' : 'any'}
      onCancel={(event) => endModal(event, onClose)}
      onClose={onClose}
    >
      <CloseButton />
      <Fetched part={part} tag={text.tag} waiting={<p role="status">{text.error.coming}</p>}>
        {children}
      </Fetched>
    </dialog>
  );
}
