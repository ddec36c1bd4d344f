/**
 * What the files of one kind hold, by the folder that each lies in.
 * @param ids the folders, in the order of the result
 * @param files what each file holds, by its path from there: `./adam/update.ts`
 * @throws Error where a folder has no such file
 */
export function rooms<Id extends string, T>(ids: readonly Id[], files: Readonly<Record<string, T>>): Record<Id, T> {
  const found = new Map(Object.entries(files).map(([path, held]) => [path.split('/').at(-2), held]));
  const held = ids.map((id): [Id, T] => {
    const its = found.get(id);
    if (its === undefined) throw new Error(`${id} has no file like ${Object.keys(files)[0]}`);
    return [id, its];
  });
  return Object.fromEntries(held) as Record<Id, T>;
}
