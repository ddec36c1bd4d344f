import { decimal, identifier, RESPONSE_LIMIT, type ScormDialect } from './dialect';

/** timeinterval(second,10,2), SCORM 2004 4th ed. RTE 4.1.1.7: of what is zero nothing but the seconds is written. */
function timeinterval(ms: number): string {
  const hundredths = Math.floor(Math.max(0, ms) / 10);
  const minutes = Math.floor(hundredths / 6000);
  const seconds = decimal((hundredths % 6000) / 100);
  const parts = [
    [Math.floor(minutes / 60), 'H'],
    [minutes % 60, 'M'],
  ] as const;
  return `PT${parts.map(([count, unit]) => (count > 0 ? count + unit : '')).join('')}${seconds}S`;
}

/** time(second,10,0): hundredths are all that it allows, and with them alone Moodle allows the Z. */
const timestamp = (at: Date): string => `${at.toISOString().slice(0, -2)}Z`;

/** SCORM 2004 (ADL, SCORM 2004 4th Edition Run-Time Environment 1.1, 2009): data model in chapter 4.2. */
export const scorm2004: ScormDialect = {
  object: 'API_1484_11',
  calls: { initialize: 'Initialize', terminate: 'Terminate', get: 'GetValue', set: 'SetValue', commit: 'Commit' },
  elements: {
    memory: 'cmi.suspend_data',
    place: 'cmi.location',
    mode: 'cmi.mode',
    exit: 'cmi.exit',
    time: 'cmi.session_time',
    status: 'cmi.completion_status',
    raw: 'cmi.score.raw',
  },
  placeLimit: 1000,
  timespan: timeinterval,
  // RTE 4.2.9: the id first, the type ahead of the response.
  interaction({ question, kind, response, correct }, at) {
    const told = response !== '' && response.length <= RESPONSE_LIMIT;
    const choice = kind === 'question';
    return [
      ['id', identifier(question)],
      ['type', choice ? 'choice' : 'other'],
      ['timestamp', timestamp(at)],
      // RTE 4.2.9.2: a choice is a short_identifier_type, of which Moodle takes no hyphens.
      ...(told ? ([['learner_response', choice ? identifier(response).replaceAll('-', '_') : response]] as const) : []),
      ['result', response === '' ? 'neutral' : correct ? 'correct' : 'incorrect'],
    ];
  },
  // RTE 4.2.20: scaled is real(10,7) in −1…1.
  score: (share) => [
    ['cmi.score.scaled', String(Math.round(1e4 * share) / 1e4)],
    ['cmi.score.raw', decimal(100 * share)],
    ['cmi.score.min', '0'],
    ['cmi.score.max', '100'],
  ],
  // RTE 4.2.4 and 4.2.22
  done: [
    ['cmi.completion_status', 'completed'],
    ['cmi.success_status', 'passed'],
  ],
};
