import type { Lesson } from '../lesson';
import { about } from './about';
import { atTheFlag, manyWalks, oneWalkEach, studyOfHollow } from './hollow';
import { bestOfEach, studyOfLine, threeBatches } from './line';
import { allSamples, studyOfWork } from './work';

export const lesson: Lesson = {
  ...about,
  scenes: {
    line: threeBatches,
    batches: bestOfEach,
    flag: atTheFlag,
    hollow: manyWalks,
    walks: oneWalkEach,
    work: allSamples,
  },
  figure: { show: 'map,transport', lock: 'transport,start', k: 10 },
  study(lab) {
    const [ofLine, ofHollow, ofWork] = [studyOfLine(lab), studyOfHollow(lab), studyOfWork(lab)];
    const after = { show: 'map,transport,experiment', lock: 'optimizer' };
    return {
      facts: { ...ofLine.facts, ...ofHollow.facts, ...ofWork.facts },
      questions: {
        grow: {
          scene: 'batches',
          options: ['proportion', 'saturate', 'both', 'more'],
          right: ofLine.right,
          after,
        },
        hollow: { scene: 'hollow', options: ['64', '4', '1'], right: ofHollow.right, after },
      },
      tasks: { work: ofWork.task },
      claims: { ...ofLine.claims, ...ofHollow.claims, ...ofWork.claims },
    };
  },
};
