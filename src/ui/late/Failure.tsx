import { useEffect, useState } from 'react';
import { useShared } from '../shell/context';
import { tryAgain } from './again';
import { isRenewed } from './renewed';

interface Props {
  /** Of the box in whose place it stands. */
  readonly box?: string | undefined;
  /** How often it has failed: where that was not the first time, the page may have been renewed meanwhile. */
  readonly failures: number;
  /** What happened; by default, that something did not come. */
  readonly words?: string;
  readonly onRetry?: () => void;
}

/** Says in the place of a part that it did not come, and offers ways to have it: its words are among the page's first. */
export function Failure({ box = '', failures, words, onRetry = tryAgain }: Props) {
  const { store, text } = useShared();
  const [renewed, setRenewed] = useState(false);
  useEffect(() => void isRenewed().then(setRenewed), []);
  const reload = async (): Promise<void> => {
    const bar = await import('../browser/address').catch(() => undefined);
    bar?.writeAddress(store.getState());
    window.location.reload();
  };
  return (
    <p className={`missing ${box}`} role="alert">
      {words ?? (renewed ? text.error.renewed : text.error.missing)}{' '}
      <button type="button" className="link" onClick={onRetry}>
        {text.error.retry}
      </button>
      {(renewed || failures > 1) && (
        <button type="button" className="link" onClick={reload}>
          {text.error.reload}
        </button>
      )}
    </p>
  );
}
