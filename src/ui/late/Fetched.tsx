import type { ReactNode } from 'react';
import { useShared } from '../shell/context';
import { ErrorBoundary } from '../shell/ErrorBoundary';
import { Failure } from './Failure';
import type { Late } from './late';
import { useLate } from './useLate';

interface Props<T> {
  readonly part: Late<T>;
  /** The language, where the part has words of its own. */
  readonly tag?: string;
  /** Class of the box in whose place it is said where it does not come. */
  readonly box?: string | undefined;
  /** Stands in its place until it is there. */
  readonly waiting?: ReactNode;
  children(part: T): ReactNode;
}

/** Shows something that is fetched when it comes; what goes wrong with it costs nothing else. */
export function Fetched<T>({ part, tag, box, waiting = null, children }: Props<T>) {
  const { error } = useShared().text;
  const { value, failures } = useLate(part, tag);
  if (failures > 0) return <Failure box={box} failures={failures} />;
  if (value === undefined) return waiting;
  return (
    <ErrorBoundary instead={(_, retry) => <Failure box={box} failures={1} words={error.heading} onRetry={retry} />}>
      <Shown part={value}>{children}</Shown>
    </ErrorBoundary>
  );
}

/** Inside the boundary, since what a function makes is made where it is called. */
function Shown<T>({ part, children }: { readonly part: T; children(part: T): ReactNode }) {
  return children(part);
}
