import type { MouseEvent, SyntheticEvent } from 'react';

/** The ref of a dialog that stands before the page from its first moment on. */
export const openModal = (dialog: HTMLDialogElement | null): void => dialog?.showModal();

/** Closes the dialog around what was pressed. */
export const closeModal = ({ currentTarget }: MouseEvent<HTMLElement>): void => {
  currentTarget.closest('dialog')?.dispatchEvent(new Event('cancel'));
};

/**
 * Ends a dialog that is asked to close, and the page's knowledge of it with it: a browser tells only in a later task
 * that a dialog has closed, and a key that comes before it finds one that is taken to be open.
 */
export function endModal({ currentTarget, target }: SyntheticEvent<HTMLDialogElement>, onClose: () => void): void {
  // A file chooser inside it is cancelled too.
  if (target !== currentTarget) return;
  currentTarget.close();
  onClose();
}
