import type { Experiment } from '../../core/explore/experiment';
import { Segments } from '../controls/Segments';
import { useApp, useShared } from '../shell/context';
import { changeExperiment } from './change';
import { Ends } from './Ends';
import { FormRow } from './FormRow';
import { NO_ENDS, NO_ENDS_BY } from './noEnds';
import { useExperimentWords } from './words';

/** Whether starts are taken from the map that is seen, or from between ends. */
export function Over({ experiment }: { readonly experiment: Experiment }) {
  const { store } = useShared();
  const words = useExperimentWords().setUp;
  const asked = useApp((state) => state.frame.experiment);
  const own = asked?.from !== undefined || asked?.fromBy !== undefined;
  const { from, to, fromBy, toBy } = experiment;
  return (
    <>
      <FormRow label={words.over}>
        <Segments
          label={words.over}
          value={own ? 'own' : 'seen'}
          options={[
            ['seen', words.overs.seen],
            ['own', words.overs.own],
          ]}
          onChange={(value) =>
            changeExperiment(store, value === 'own' ? { from, to, fromBy, toBy } : { ...NO_ENDS, ...NO_ENDS_BY })
          }
        />
      </FormRow>
      {own && (
        <>
          <FormRow label="x">
            <Ends name="x" experiment={experiment} suffix="" />
          </FormRow>
          <FormRow label="y">
            <Ends name="y" experiment={experiment} suffix="By" />
          </FormRow>
        </>
      )}
    </>
  );
}
