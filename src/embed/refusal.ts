import { isLocked } from '../scenario/parts';
import type { Store } from '../store/store';
import type { Changed } from './changes';
import type { ErrorCode } from './protocol';

/** Why a request is not carried out. */
export class RequestRefusal extends Error {
  constructor(
    readonly code: ErrorCode,
    readonly what: readonly string[] = [],
  ) {
    super(code);
  }
}

const nameOf = ([control, place]: Changed): string => (place === undefined ? control : `${control}-${place + 1}`);

/** Refuses what would change something that the author has locked. */
export function refuseLocked({ frame }: Store, changes: readonly Changed[]): void {
  const locked = changes.filter(([control, place]) => isLocked(frame, control, place));
  if (locked.length > 0) throw new RequestRefusal('locked', locked.map(nameOf));
}
