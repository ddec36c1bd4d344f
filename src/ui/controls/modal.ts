import type { MouseEvent } from 'react';

/** The ref of a dialog that stands before the page from its first moment on. */
export const openModal = (dialog: HTMLDialogElement | null): void => dialog?.showModal();

/** Closes the dialog around what was pressed. */
export const closeModal = ({ currentTarget }: MouseEvent<HTMLElement>): void =>
  currentTarget.closest('dialog')?.close();
