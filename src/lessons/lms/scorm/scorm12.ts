import { decimal, identifier, RESPONSE_LIMIT, type ScormDialect } from './dialect';

const LONGEST = 9999 * 3_600_000;

const padded = (value: number, digits: number): string => String(value).padStart(digits, '0');

/** SCORM 1.2 (ADL, SCORM Run-Time Environment 1.2, 2001): methods in 3.3, data model in 3.4. */
export const scorm12: ScormDialect = {
  object: 'API',
  calls: {
    initialize: 'LMSInitialize',
    terminate: 'LMSFinish',
    get: 'LMSGetValue',
    set: 'LMSSetValue',
    commit: 'LMSCommit',
  },
  elements: {
    memory: 'cmi.suspend_data',
    place: 'cmi.core.lesson_location',
    mode: 'cmi.core.lesson_mode',
    exit: 'cmi.core.exit',
    time: 'cmi.core.session_time',
    status: 'cmi.core.lesson_status',
    raw: 'cmi.core.score.raw',
  },
  placeLimit: 255,
  // CMITimespan (RTE 3.4): HHHH:MM:SS.SS
  timespan(ms) {
    const hundredths = Math.floor(Math.min(LONGEST, Math.max(0, ms)) / 10);
    const seconds = Math.floor(hundredths / 100);
    const [hours, minutes] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60];
    return `${padded(hours, 4)}:${padded(minutes, 2)}:${padded(seconds % 60, 2)}.${padded(hundredths % 100, 2)}`;
  },
  interaction({ question, kind, response, correct }, at) {
    const told = response !== '' && response.length <= RESPONSE_LIMIT;
    return [
      ['id', identifier(question)],
      // CMITime: HH:MM:SS of the day
      ['time', at.toTimeString().slice(0, 8)],
      // The response of a `choice` is single letters and digits (CMIFeedback); the id of an option is a filled-in text.
      ['type', kind === 'question' ? 'fill-in' : 'performance'],
      ...(told ? ([['student_response', response]] as const) : []),
      ['result', response === '' ? 'neutral' : correct ? 'correct' : 'wrong'],
    ];
  },
  score: (share) => [
    ['cmi.core.score.raw', decimal(100 * share)],
    ['cmi.core.score.min', '0'],
    ['cmi.core.score.max', '100'],
  ],
  done: [['cmi.core.lesson_status', 'completed']],
};
