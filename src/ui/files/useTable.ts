import { useMemo, useState } from 'react';
import type { SurfaceType } from '../../core/types';
import { type Choice, likelyChoice, type Samples, takeSamples } from '../../import/samples';
import type { Table } from '../../import/table';

/** The columns taken from a table for a surface: the likely ones until the reader chooses. */
export function useTable(table: Table | undefined, type: SurfaceType) {
  const [chosen, choose] = useState<{ readonly table: Table; readonly choice: Choice }>();
  const choice = useMemo(
    () => (chosen && chosen.table === table ? chosen.choice : table && likelyChoice(table, type)),
    [table, chosen, type],
  );
  const samples: Samples | undefined = useMemo(
    () => table && choice && takeSamples(table, choice, type),
    [table, choice, type],
  );
  return {
    choice,
    samples,
    choose: (next: Choice): void => {
      if (table) choose({ table, choice: next });
    },
  };
}
