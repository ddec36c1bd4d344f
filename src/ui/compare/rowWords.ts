import type { Scenario } from '../../core/scenario';
import { baseRun, needsNoise, type SettingValues } from '../../store/across';
import { SOME_NOISE } from '../../store/lateEdits';
import type { ComparedIn } from './settings';

/** A row in one line: its setting and the values. */
export function rowName({ text, format, words: { row: words } }: ComparedIn, row: SettingValues): string {
  const list = (name: string, values: readonly string[]): string => words.list(name, values.join(words.between));
  switch (row.kind) {
    case 'batch':
      return list(
        words.batch,
        row.values.map((size) => (size === 'full' ? words.all : format.whole(size))),
      );
    case 'optimizer':
      return list(
        words.optimizer,
        row.values.map((id) => text.optimizers[id].name),
      );
    case 'schedule':
      return list(
        words.schedule,
        row.values.map((id) => text.schedules[id ?? 'constant'].name),
      );
    case 'parameter':
      return list(text.parameters[row.name] ?? row.name, row.values.map(format.exact));
    case 'samples':
      return words.readySamples(format.whole(row.count));
  }
}

/** What a row changes beside its setting, or must be known to read it. */
export function rowNotes(
  { format, words: { row: words } }: ComparedIn,
  scenario: Scenario,
  base: number,
  row: SettingValues,
): string {
  const run = baseRun(scenario, base);
  return [
    row.kind === 'samples' && words.aboutSamples,
    row.kind === 'samples' && run.batch === 'full' && words.oneSample,
    row.kind === 'optimizer' && words.aboutOptimizer,
    row.kind === 'parameter' && !Object.hasOwn(run.params, row.name) && words.aboutMomentum,
    needsNoise(scenario, row) && words.addsNoise(format.exact(SOME_NOISE)),
  ]
    .filter((note) => note !== false)
    .join(' ');
}
