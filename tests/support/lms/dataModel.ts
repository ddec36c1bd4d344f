/** What a learning platform holds a value of its data model to: who may do what, and a pattern of the values. */
interface Rule {
  readonly access: 'r' | 'w' | 'rw';
  readonly format?: string;
}

/** A platform as a page can be told of it. */
export interface Platform {
  readonly object: string;
  readonly calls: Readonly<Record<'initialize' | 'terminate' | 'get' | 'set' | 'commit', string>>;
  /** By names in which `n` stands for numbers. */
  readonly rules: Readonly<Record<string, Rule>>;
  /** What each kind of interaction takes as a response, and which element holds the response. */
  readonly response: { readonly element: string; readonly formats: Readonly<Record<string, string>> };
}

const within = (least: number, most: number): string => `^[\\s\\S]{${least},${most}}$`;

const SCORE = '^(100(\\.0{1,2})?|\\d{1,2}(\\.\\d{1,2})?)$';

/** ADL SCORM 1.2 RTE 3.4, where servers differ as the stricter of them has it. */
export const PLATFORM_12: Platform = {
  object: 'API',
  calls: {
    initialize: 'LMSInitialize',
    terminate: 'LMSFinish',
    get: 'LMSGetValue',
    set: 'LMSSetValue',
    commit: 'LMSCommit',
  },
  rules: {
    'cmi.core.lesson_location': { access: 'rw', format: within(0, 255) },
    'cmi.core.lesson_status': { access: 'rw', format: '^(passed|completed|failed|incomplete|browsed)$' },
    'cmi.core.lesson_mode': { access: 'r' },
    'cmi.core.entry': { access: 'r' },
    'cmi.core.score.raw': { access: 'rw', format: SCORE },
    'cmi.core.score.min': { access: 'rw', format: SCORE },
    'cmi.core.score.max': { access: 'rw', format: SCORE },
    'cmi.core.exit': { access: 'w', format: '^(time-out|suspend|logout|)$' },
    'cmi.core.session_time': { access: 'w', format: '^\\d{2,4}:[0-5]\\d:[0-5]\\d(\\.\\d{1,2})?$' },
    'cmi.suspend_data': { access: 'rw', format: within(0, 4096) },
    'cmi.interactions._count': { access: 'r' },
    'cmi.interactions.n.id': { access: 'w', format: '^[\\w.-]{1,255}$' },
    'cmi.interactions.n.time': { access: 'w', format: '^([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,2})?$' },
    'cmi.interactions.n.type': {
      access: 'w',
      format: '^(true-false|choice|fill-in|matching|performance|sequencing|likert|numeric)$',
    },
    'cmi.interactions.n.student_response': { access: 'w' },
    'cmi.interactions.n.result': { access: 'w', format: '^(correct|wrong|unanticipated|neutral|\\d+(\\.\\d+)?)$' },
  },
  response: {
    element: 'student_response',
    formats: {
      choice: '^\\{?[0-9a-z](,[0-9a-z]){0,25}\\}?$',
      'fill-in': within(1, 255),
      performance: within(1, 255),
    },
  },
};

/** ADL SCORM 2004 4th ed. RTE 4.2, where servers differ as the stricter of them has it. */
export const PLATFORM_2004: Platform = {
  object: 'API_1484_11',
  calls: { initialize: 'Initialize', terminate: 'Terminate', get: 'GetValue', set: 'SetValue', commit: 'Commit' },
  rules: {
    'cmi.location': { access: 'rw', format: within(0, 1000) },
    'cmi.completion_status': { access: 'rw', format: '^(completed|incomplete|not attempted|unknown)$' },
    'cmi.success_status': { access: 'rw', format: '^(passed|failed|unknown)$' },
    'cmi.mode': { access: 'r' },
    'cmi.entry': { access: 'r' },
    'cmi.score.scaled': { access: 'rw', format: '^(-?0(\\.\\d{1,7})?|-?1(\\.0{1,7})?)$' },
    'cmi.score.raw': { access: 'rw', format: '^-?\\d+(\\.\\d{1,7})?$' },
    'cmi.score.min': { access: 'rw', format: '^-?\\d+(\\.\\d{1,7})?$' },
    'cmi.score.max': { access: 'rw', format: '^-?\\d+(\\.\\d{1,7})?$' },
    'cmi.exit': { access: 'w', format: '^(time-out|suspend|logout|normal|)$' },
    'cmi.session_time': {
      access: 'w',
      format: '^P(?=.)(\\d+Y)?(\\d+M)?(\\d+D)?(T(?=\\d)(\\d+H)?(\\d+M)?(\\d+(\\.\\d{1,2})?S)?)?$',
    },
    'cmi.suspend_data': { access: 'rw', format: within(0, 64000) },
    'cmi.interactions._count': { access: 'r' },
    'cmi.interactions.n.id': { access: 'rw', format: '^(?!urn:)\\S{1,4000}$' },
    'cmi.interactions.n.timestamp': {
      access: 'rw',
      format: '^20\\d\\d-[01]\\d-[0-3]\\dT[0-2]\\d:[0-5]\\d:[0-5]\\d\\.\\d{1,2}Z$',
    },
    'cmi.interactions.n.type': {
      access: 'rw',
      format: '^(true-false|choice|(long-)?fill-in|matching|performance|sequencing|likert|numeric|other)$',
    },
    'cmi.interactions.n.learner_response': { access: 'rw' },
    'cmi.interactions.n.result': {
      access: 'rw',
      format: '^(correct|incorrect|unanticipated|neutral|-?\\d+(\\.\\d+)?)$',
    },
  },
  response: { element: 'learner_response', formats: { choice: '^[\\w.]{1,250}$', other: within(0, 4000) } },
};
