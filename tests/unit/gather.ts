/** Gathers what is not so, to be held once: a claim for each of some hundred thousand numbers takes longer than they. */
export function gather(): { faults: string[]; hold: (holds: boolean, what: () => string) => void } {
  const faults: string[] = [];
  return { faults, hold: (holds, what) => void (holds || faults.push(what())) };
}
