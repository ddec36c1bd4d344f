import type { ReactNode } from 'react';
import { useShared } from '../context';
import { useFetched } from '../useFetched';

interface Props<T> {
  /** What is said while the parts are fetched, and where they can't be. */
  readonly words: { readonly loading: string; readonly failed: string };
  /** Fetches the parts, with their words in the page's language. */
  fetchParts(tag: string): Promise<T>;
  children(parts: T): ReactNode;
}

/** Shows something that is fetched when it comes. */
export function Fetched<T extends object>({ words: { loading, failed }, fetchParts, children }: Props<T>) {
  const { text } = useShared();
  const [parts, retry] = useFetched(fetchParts, text.tag);
  if (!parts) return <p role="status">{loading}</p>;
  if (parts !== 'failed') return children(parts);
  return (
    <p role="alert">
      {failed}{' '}
      <button type="button" className="link" onClick={retry}>
        {text.error.retry}
      </button>
    </p>
  );
}
