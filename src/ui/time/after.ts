/** Calls back after so much time, ms, in a task of its own. Returns what calls it off. */
export function after(go: () => void, ms = 0): () => void {
  const timer = setTimeout(go, ms);
  return () => clearTimeout(timer);
}
