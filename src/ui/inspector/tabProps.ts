import type { InspectorWords } from '../../locales/inspector/en';
import type { Inspected } from './useInspected';

/** What each tab is given. */
export interface TabProps {
  readonly inspected: Inspected;
  readonly words: InspectorWords;
}
