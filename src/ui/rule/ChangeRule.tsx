import { useEffect, useEffectEvent } from 'react';
import { textOf } from '../../optimizers/textOf';
import { takeRule } from '../../store/lateEdits';
import { useShared } from '../shell/context';

interface Props {
  readonly place: number;
  onDone(): void;
}

/** Makes the rule of a route's optimizer its reader's own, once. */
export function ChangeRule({ place, onDone }: Props) {
  const { store } = useShared();
  const go = useEffectEvent(() => {
    const { scenario, change } = store.getState();
    const run = scenario.runs[place];
    const rule = run && textOf(run);
    if (rule !== undefined) change(takeRule(place, rule));
    onDone();
  });
  useEffect(() => go(), []);
  return null;
}
