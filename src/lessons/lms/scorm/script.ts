import { follow, questionsOf } from '../lessonEvents';
import { openConnection } from './connection';
import { findApi } from './find';
import { scorm12 } from './scorm12';
import { scorm2004 } from './scorm2004';
import { beginSession } from './session';

/** What the package is made for, as its script's tag says; else whatever there is, the newer first. */
const asked = document.currentScript?.dataset.scorm;
const dialects = asked === '1.2' ? [scorm12] : asked === '2004' ? [scorm2004] : [scorm2004, scorm12];

const found = findApi(window, dialects);
const link = found && openConnection(found);
if (found && link) {
  const session = beginSession(link, found.dialect, () => questionsOf(document));
  Object.assign(window, { fallLineMemory: session.memory });
  follow(document, session);
  window.addEventListener('pagehide', () => session.end(performance.now()));
}
