import type { Answered, Completed } from '../elements/events';

/** Who has answered, as xAPI names an agent (xAPI 1.0.3, Data 2.4.2). */
export type XapiAgent = { readonly objectType?: 'Agent'; readonly name?: string } & (
  | { readonly mbox: string }
  | { readonly mbox_sha1sum: string }
  | { readonly openid: string }
  | { readonly account: { readonly homePage: string; readonly name: string } }
);

/** What the page around a lesson knows and the lesson does not. */
export interface XapiContext {
  readonly actor: XapiAgent;
  /** The lesson's IRI: the address of its page will do. */
  readonly activity: string;
  readonly timestamp?: Date;
}

type LanguageMap = Readonly<Record<string, string>>;

/** The parts of an xAPI statement that are made here (xAPI 1.0.3, Data 2.4). */
export interface XapiStatement {
  readonly actor: XapiAgent;
  readonly verb: { readonly id: string; readonly display: LanguageMap };
  readonly object: {
    readonly objectType: 'Activity';
    readonly id: string;
    readonly definition: { readonly type: string; readonly interactionType?: 'choice' | 'other' };
  };
  readonly result: {
    readonly response?: string;
    readonly success?: boolean;
    readonly completion?: boolean;
    readonly score: { readonly scaled: number; readonly raw?: number; readonly min?: number; readonly max?: number };
  };
  readonly context?: { readonly contextActivities: { readonly parent: readonly [{ readonly id: string }] } };
  readonly timestamp?: string;
}

const ADL = 'http://adlnet.gov/expapi';

const stamped = (timestamp: Date | undefined): { readonly timestamp?: string } =>
  timestamp ? { timestamp: timestamp.toISOString() } : {};

/** The statement that somebody has answered a question or done a task; where the answer was only shown, without success. */
export function answeredStatement(
  { question, kind, response, correct, score }: Answered,
  { actor, activity, timestamp }: XapiContext,
): XapiStatement {
  return {
    actor,
    verb: { id: `${ADL}/verbs/answered`, display: { en: 'answered', 'zh-Hans': '回答了' } },
    object: {
      objectType: 'Activity',
      id: new URL(`#${encodeURIComponent(question)}`, activity).href,
      definition: {
        type: `${ADL}/activities/cmi.interaction`,
        interactionType: kind === 'question' ? 'choice' : 'other',
      },
    },
    result: { ...(response !== '' && { response, success: correct }), score: { scaled: score } },
    context: { contextActivities: { parent: [{ id: activity }] } },
    ...stamped(timestamp),
  };
}

/** The statement that somebody has done every question and task of a lesson. */
export function completedStatement(
  { score, max }: Completed,
  { actor, activity, timestamp }: XapiContext,
): XapiStatement {
  return {
    actor,
    verb: { id: `${ADL}/verbs/completed`, display: { en: 'completed', 'zh-Hans': '完成了' } },
    object: { objectType: 'Activity', id: activity, definition: { type: `${ADL}/activities/lesson` } },
    result: { completion: true, score: { scaled: max > 0 ? score / max : 1, raw: score, min: 0, max } },
    ...stamped(timestamp),
  };
}
