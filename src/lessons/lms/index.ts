/** What a page around a lesson, or one with lessons of its own, tells a learning platform with. */
export type { Answered, Completed } from '../elements/events';
export type { LessonMemory } from './memory';
export { asksForSplice, connectSplice, type SpliceMessage, type SpliceOptions, type SpliceState } from './splice';
export {
  answeredStatement,
  completedStatement,
  type XapiAgent,
  type XapiContext,
  type XapiStatement,
} from './xapi';
