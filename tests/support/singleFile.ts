import { inject } from 'vitest';

/** A folder with the page as one file, `fall-line.html`: built once in a run, for whoever asks first. */
export async function singleFile(): Promise<string> {
  const answer = await fetch(inject('singleFile'));
  const said = await answer.text();
  if (!answer.ok) throw new Error(said);
  return said;
}
