import { useMemo, useState } from 'react';
import { type Choice, likelyChoice, type Samples, takeSamples } from '../../core/files/samples';
import type { Table } from '../../core/files/table';

/** The columns taken from a table: the likely ones until the reader chooses. */
export function useTable(table: Table | undefined, labelled: boolean) {
  const [chosen, choose] = useState<{ readonly table: Table; readonly choice: Choice }>();
  const choice = useMemo(
    () => (chosen && chosen.table === table ? chosen.choice : table && likelyChoice(table, labelled)),
    [table, chosen, labelled],
  );
  const samples: Samples | undefined = useMemo(
    () => table && choice && takeSamples(table, choice, labelled),
    [table, choice, labelled],
  );
  return {
    choice,
    samples,
    choose: (next: Choice): void => {
      if (table) choose({ table, choice: next });
    },
  };
}
