/** What a lesson tells the page around it (cssplice.org, “SPLICE iframe Protocol: Specification”). */
export type SpliceMessage =
  | (Addressed & { readonly subject: 'SPLICE.getState' })
  | (Addressed & {
      readonly subject: 'SPLICE.reportScoreAndState';
      /** 0…1 */
      readonly score: number;
      readonly state: SpliceState;
    });

interface Addressed {
  readonly message_id: string;
  readonly activity_id: string;
  /** As the page around has named it in its answer. */
  readonly context_id?: string;
}

/** What the page around keeps for the next visit without looking into it. */
export interface SpliceState {
  /** What the lesson's elements have written. */
  readonly memory: string;
  /** The best score of each question, as the query of an address. */
  readonly scores: string;
}

/** The answer to `SPLICE.getState`: what was reported last, or why nothing is told. */
export interface SpliceAnswer {
  readonly state: SpliceState;
  readonly context_id?: string;
}

const NOTHING: SpliceState = { memory: '', scores: '' };

const fieldsOf = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>) : {};

const textOr = (value: unknown, otherwise: string): string => (typeof value === 'string' ? value : otherwise);

/** Reads a message as the answer to the one of that id; state that is none of ours, or an error, is no state. */
export function readSpliceAnswer(data: unknown, asked: string): SpliceAnswer | undefined {
  const { subject, message_id, state, context_id } = fieldsOf(data);
  if (subject !== 'SPLICE.getState.response' || message_id !== asked) return undefined;
  const { memory, scores } = fieldsOf(state);
  return {
    state: { memory: textOr(memory, NOTHING.memory), scores: textOr(scores, NOTHING.scores) },
    ...(typeof context_id === 'string' && { context_id }),
  };
}

/** Where a page around keeps silent. */
export const NO_SPLICE_ANSWER: SpliceAnswer = { state: NOTHING };
