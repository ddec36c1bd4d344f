import { Fetched } from '../late/Fetched';
import { late } from '../late/late';
import { useApp } from './context';

/** What says that something of the address could not be used; fetched where that is so. */
export const complaint = late(() => import('./Problems'));

/** What of the address could not be taken, where that is so. */
export function Complaint() {
  const any = useApp((state) => state.problems.length > 0);
  return (
    any && (
      <Fetched part={complaint} box="problems">
        {({ Problems }) => <Problems />}
      </Fetched>
    )
  );
}
