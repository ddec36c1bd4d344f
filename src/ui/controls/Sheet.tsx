import type { ComponentProps } from 'react';
import { CloseButton } from './CloseButton';
import { Fetched } from './Fetched';
import { openModal } from './modal';
import '../styles/sheet.css';

interface Props<T extends object> extends ComponentProps<typeof Fetched<T>> {
  readonly label: string;
  onClose(): void;
}

/** A modal sheet around something that is fetched when it opens. */
export function Sheet<T extends object>({ label, onClose, ...fetched }: Props<T>) {
  return (
    <dialog ref={openModal} className="sheet" aria-label={label} closedby="any" onClose={onClose}>
      <CloseButton />
      <Fetched {...fetched} />
    </dialog>
  );
}
