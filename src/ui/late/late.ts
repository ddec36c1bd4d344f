/** Something that is fetched when it is wanted: code, or words in a language. */
export interface Late<T> {
  /** Kept once it has come; where it does not come, the next to ask fetches it anew. */
  (tag: string): Promise<T>;
  /** What has come by now. */
  known(tag: string): T | undefined;
}

/** @param load fetches it, in the language of a tag where that makes a difference */
export function late<T>(load: (tag: string) => Promise<T>): Late<T> {
  const known = new Map<string, T>();
  const coming = new Map<string, Promise<T>>();
  const ask = (tag: string): Promise<T> => {
    const begun = coming.get(tag);
    if (begun) return begun;
    const promise = load(tag).then(
      (value) => {
        known.set(tag, value);
        return value;
      },
      (error) => {
        coming.delete(tag);
        throw error;
      },
    );
    coming.set(tag, promise);
    return promise;
  };
  return Object.assign(ask, { known: (tag: string) => known.get(tag) });
}
