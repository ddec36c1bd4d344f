import { Fragment } from 'react';
import type { Setting } from './settings';
import { useWords } from './words';

/** Settings of a route beside its method, each of them whole on a line. */
export function Others({ settings }: { readonly settings: readonly Pick<Setting, 'of' | 'text'>[] }) {
  const { comma } = useWords();
  return (
    <span className="compare-settings">
      {settings.map(({ of, text }, i) => (
        <Fragment key={of}>
          <span data-of={of}>
            {text}
            {i < settings.length - 1 && comma.trimEnd()}
          </span>
          {i < settings.length - 1 && comma.slice(comma.trimEnd().length)}
        </Fragment>
      ))}
    </span>
  );
}
