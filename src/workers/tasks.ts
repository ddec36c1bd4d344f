import type { Request } from './protocol';
import { exploreTask } from './tasks/explore';
import { minimaTask } from './tasks/minima';
import { simulateTask } from './tasks/simulate';
import { sweepTask } from './tasks/sweep';
import type { Task } from './tasks/task';
import { theoryTask } from './tasks/theory';

/** The work that a request asks for. */
export function createTask(request: Request): Task {
  switch (request.kind) {
    case 'simulate':
      return simulateTask(request.scenario, request.places);
    case 'sweep':
      return sweepTask(request);
    case 'minima':
      return minimaTask(request);
    case 'explore':
      return exploreTask(request);
    case 'theory':
      return theoryTask(request);
  }
}
