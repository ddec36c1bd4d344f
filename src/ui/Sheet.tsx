import type { ReactNode } from 'react';
import { useShared } from './context';
import { Icon } from './Icon';
import { useFetched } from './useFetched';

interface Props<T> {
  /** What it is called, and what is said while its parts are fetched and where they can't be. */
  readonly words: { readonly label: string; readonly loading: string; readonly failed: string };
  /** Fetches what the sheet shows, with its words in the page's language. */
  fetchParts(tag: string): Promise<T>;
  children(parts: T): ReactNode;
  onClose(): void;
}

const show = (dialog: HTMLDialogElement | null): void => dialog?.showModal();

/** A modal sheet around something that is fetched when it opens. */
export function Sheet<T extends object>({ words, fetchParts, children, onClose }: Props<T>) {
  const { text } = useShared();
  const [parts, retry] = useFetched(fetchParts, text.tag);
  return (
    <dialog ref={show} className="sheet" aria-label={words.label} closedby="any" onClose={onClose}>
      <button
        type="button"
        className="button quiet sheet-close"
        aria-label={text.explain.close}
        title={text.explain.close}
        onClick={(event) => event.currentTarget.closest('dialog')?.close()}
      >
        <Icon name="close" />
      </button>
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
