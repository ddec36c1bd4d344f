import type { Note } from '../../embed/client';
import type { Words } from './words';

/** `1.2,0.3` as a place; nothing where it is none. */
function placeIn(text: string | undefined): { readonly x: number; readonly y: number } | undefined {
  const [x = Number.NaN, y = Number.NaN] = (text ?? '').split(',').map(Number);
  return Number.isFinite(x) && Number.isFinite(y) ? { x, y } : undefined;
}

/** What a question leaves on the map: what was said, what it did, and the steps that its author has numbered. */
export function marksOf(question: HTMLElement, said: string, words: Words): Note[] {
  const at = (place: string | undefined, mark: Omit<Note, 'x' | 'y'>): Note[] => {
    const found = placeIn(place);
    return found ? [{ ...found, ...mark }] : [];
  };
  const option = question.querySelector<HTMLElement>(`li[data-value="${CSS.escape(said)}"]`);
  const did = question.querySelector<HTMLElement>('[data-did]');
  const steps = (question.dataset.steps ?? '').split(';').flatMap((step) => {
    const [text = '', place] = step.split(':');
    return at(place, { text, tone: 'step', ...(question.dataset.route && { route: Number(question.dataset.route) }) });
  });
  return [
    ...at(option?.dataset.at, { text: words.tagSaid, tone: 'said' }),
    ...at(did?.dataset.did, { text: words.tagDid, tone: 'did' }),
    ...steps,
  ];
}
