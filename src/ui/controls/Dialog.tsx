import { type ReactNode, useId } from 'react';
import { CloseButton } from './CloseButton';
import { openModal } from './modal';
import '../styles/dialog.css';

interface Props {
  readonly className: string;
  readonly heading: string;
  readonly children: ReactNode;
  readonly foot?: ReactNode;
  /** Whether a press beside it leaves it open, since there is something to lose. */
  readonly firm?: boolean;
  onClose(): void;
}

/** A modal dialog with a heading, a body that scrolls, and perhaps a foot. */
export function Dialog({ className, heading, children, foot, firm = false, onClose }: Props) {
  const id = useId();
  return (
    <dialog
      ref={openModal}
      className={`dialog ${className}`}
      aria-labelledby={id}
      closedby={firm ? 'closerequest' : 'any'}
      onClose={onClose}
    >
      <header className="row">
        <h2 id={id}>{heading}</h2>
        <CloseButton />
      </header>
      <div className="dialog-body">{children}</div>
      {foot && <footer className="row">{foot}</footer>}
    </dialog>
  );
}
