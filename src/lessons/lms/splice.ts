import { follow, questionsOf } from './lessonEvents';
import { type LessonMemory, MEMORY_LIMIT } from './memory';
import { LessonProgress } from './progress';
import { NO_SPLICE_ANSWER, readSpliceAnswer, type SpliceAnswer, type SpliceMessage } from './spliceMessages';

export type { SpliceMessage, SpliceState } from './spliceMessages';

/** What a page may say of itself to SPLICE; all of it has a default. */
export interface SpliceOptions {
  /** What the lesson is called there; its path and query otherwise. */
  readonly activity?: string;
  /** How many questions and tasks there are; as many as the page has otherwise. */
  readonly questions?: number;
  /** How long to wait for the state of an earlier visit, ms. */
  readonly patience?: number;
}

/** Unlike any other, whoever else on the page around asks. */
const newId = (): string => [...crypto.getRandomValues(new Uint32Array(3))].map((part) => part.toString(36)).join('-');

/** Whether the address of a page, from the `?` on, asks for SPLICE. */
export const asksForSplice = (search: string): boolean => new URLSearchParams(search).get('lms') === 'splice';

function askState(send: (message: SpliceMessage) => void, activity: string, patience: number): Promise<SpliceAnswer> {
  return new Promise((done) => {
    const message_id = newId();
    const finish = (answer: SpliceAnswer): void => {
      window.removeEventListener('message', hear);
      clearTimeout(timer);
      done(answer);
    };
    const hear = ({ source, data }: MessageEvent): void => {
      const answer = source === window.parent ? readSpliceAnswer(data, message_id) : undefined;
      if (answer) finish(answer);
    };
    window.addEventListener('message', hear);
    const timer = setTimeout(() => finish(NO_SPLICE_ANSWER), patience);
    send({ subject: 'SPLICE.getState', message_id, activity_id: activity });
  });
}

/**
 * Connects a lesson with the page around it, where the address has `lms=splice`; sends nothing else. Gives the memory for
 * `window.fallLineMemory` once the state of an earlier visit is there, and nothing where nobody asks.
 * @param target where the lesson's events arrive: its document
 */
export async function connectSplice(
  target: EventTarget,
  options: SpliceOptions = {},
): Promise<LessonMemory | undefined> {
  const { pathname, search } = window.location;
  if (!asksForSplice(search) || window.parent === window) return undefined;
  const { activity = pathname + search, patience = 3000 } = options;
  // To whoever frames the page: it has been asked by them, and tells of nobody who reads it.
  const send = (message: SpliceMessage): void => window.parent.postMessage(message, '*');
  const { state, context_id } = await askState(send, activity, patience);
  const progress = new LessonProgress(state.scores);
  let { memory } = state;
  follow(target, {
    answered: (detail) => progress.answer(detail, options.questions ?? questionsOf(document)),
    completed: (detail) => progress.complete(detail),
    settled: () =>
      send({
        subject: 'SPLICE.reportScoreAndState',
        message_id: newId(),
        activity_id: activity,
        ...(context_id !== undefined && { context_id }),
        score: progress.share ?? 0,
        state: { memory, scores: progress.text },
      }),
  });
  return {
    read: () => memory,
    write: (text) => {
      if (text.length <= MEMORY_LIMIT) memory = text;
    },
  };
}
