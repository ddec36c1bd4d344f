/** Calls back in a task of its own, as a timer does; whoever asks together comes one after the other, each in its task. */
export function oneAtATime(): (go: () => void) => void {
  const waiting: (() => void)[] = [];
  const next = (): void => {
    const go = waiting.shift();
    if (waiting.length > 0) setTimeout(next);
    go?.();
  };
  return (go) => {
    if (waiting.push(go) === 1) setTimeout(next);
  };
}
