import type { End } from '../../core/ends';
import type { Lesson, LessonQuestion } from '../lesson';
import { about } from './about';
import { ravineClaims } from './claims';
import { measureRavines } from './measure';
import { KAPPA, ravine, scenes } from './scenes';

/** Which option has come true of a route. @param sooner whether, if it arrives, it does so as soon as before */
function fateOf(end: End | undefined, sooner: boolean): string {
  if (end === 'oscillating') return 'swings';
  if (end !== 'reached') return 'off';
  return sooner ? 'sooner' : 'later';
}

export const lesson: Lesson = {
  ...about,
  scenes,
  figure: { show: 'map,transport,loss', lock: 'transport,start', k: 400 },
  study(lab) {
    const made = measureRavines(lab);
    const { doubled, steeper, over, wall, wallSteep, wallGentle, quick, longest } = made;
    const [red, yellow, blue] = [doubled.route(1), doubled.route(2), doubled.route(3)];
    const yellowSteep = steeper.route(2);
    const question = (scene: string, right: string): LessonQuestion => ({
      scene,
      options: ['sooner', 'later', 'swings', 'off'],
      right,
      after: { show: 'map,transport,loss', lock: 'start' },
    });
    return {
      facts: {
        red: { ...red, product: red.lr * wall.steep },
        yellow: { ...yellow, product: yellow.lr * wall.steep },
        blue: { ...blue, product: blue.lr * wall.steep },
        redSteep: { ...steeper.route(1), product: steeper.route(1).lr * wallSteep.steep },
        yellowSteep: { ...yellowSteep, product: yellowSteep.lr * wallSteep.steep },
        wall,
        wallSteep,
        wallGentle,
        best: made.best,
        late: made.late,
        over: { ...over.route(3), falls: made.rise - 1 },
        quick: { first: quick.first.at, steeper: quick.steeper.at },
        gentler: { longest, lr: quick.gentler.lr, at: quick.gentler.at },
      },
      questions: {
        double: question('doubled', fateOf(doubled.ends[2], blue.at < yellow.at)),
        steeper: question('steeper', fateOf(steeper.ends[1], yellowSteep.at <= yellow.at)),
      },
      tasks: {
        longest: {
          scene: 'gentler',
          parts: { show: 'map,transport,loss,routes', lock: 'start' },
          checks: [`1.lr > ${blue.lr}; 1.end = reached`, `1.lr >= ${longest}; 1.end = reached`],
          solution: ravine(KAPPA.gentler, longest),
          miss: ravine(KAPPA.gentler, quick.gentler.lr),
        },
      },
      claims: ravineClaims(made),
    };
  },
};
