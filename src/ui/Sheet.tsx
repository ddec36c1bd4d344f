import type { ReactNode } from 'react';
import { CloseButton } from './CloseButton';
import { useShared } from './context';
import { openModal } from './modal';
import './styles/sheet.css';
import { useFetched } from './useFetched';

interface Props<T> {
  /** What it is called, and what is said while its parts are fetched and where they can't be. */
  readonly words: { readonly label: string; readonly loading: string; readonly failed: string };
  /** Fetches what the sheet shows, with its words in the page's language. */
  fetchParts(tag: string): Promise<T>;
  children(parts: T): ReactNode;
  onClose(): void;
}

/** A modal sheet around something that is fetched when it opens. */
export function Sheet<T extends object>({ words, fetchParts, children, onClose }: Props<T>) {
  const { text } = useShared();
  const [parts, retry] = useFetched(fetchParts, text.tag);
  return (
    <dialog ref={openModal} className="sheet" aria-label={words.label} closedby="any" onClose={onClose}>
      <CloseButton />
      {typeof parts === 'object' ? (
        children(parts)
      ) : parts === 'failed' ? (
        <p role="alert">
          {words.failed}{' '}
          <button type="button" className="link" onClick={retry}>
            {text.error.retry}
          </button>
        </p>
      ) : (
        <p role="status">{words.loading}</p>
      )}
    </dialog>
  );
}
