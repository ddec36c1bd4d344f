import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Design } from '../../core/explore/design';
import { noFindings } from '../../core/explore/piece';
import { keyOf } from '../../core/explore/reset';
import type { Theory } from '../../core/explore/theory/theory';
import type { Store } from '../../store/store';
import { askTheory, explore, type Found, restExploring } from '../../workers/exploring';
import { createTimer } from '../time/timer';
import { effortOf, MUCH } from './effort';
import { isBehind, type Question, questionOf, type Seen, sameAxes, sameExperiment, sameOwn } from './question';

/** How it stands with an experiment. */
export type Phase = 'untried' | 'running' | 'stopped' | 'ended' | 'failed';

export interface ExperimentState {
  readonly phase: Phase;
  readonly question: Question | undefined;
  readonly seen: Seen | undefined;
  /** How much of it is known, 0 … 1. */
  readonly share: number;
  /** Of what is seen. */
  readonly theory: Theory | undefined;
  /** The place that the reader points at, and the one that is held; of what is seen. */
  readonly pointed: number | undefined;
  readonly pinned: number | undefined;
  /** Whether the numbers stand in the place of the picture. */
  readonly table: boolean;
  /** What can't be computed for want of a worker or of memory. */
  readonly reason: string | undefined;
}

/** A changed control restarts after so much quiet, ms. */
const QUIET = 300;

/** Between two pictures while it is under way, ms. */
const PACE = 100;

/** While a slider is held a run goes on until this much of it is known: every 8th place of a plane. */
const COARSE = 1 / 64;

/** Of other axes no place is read. */
const UNREAD = { pointed: undefined, pinned: undefined };

const NOTHING: ExperimentState = {
  phase: 'running',
  question: undefined,
  seen: undefined,
  share: 0,
  theory: undefined,
  pointed: undefined,
  pinned: undefined,
  table: false,
  reason: undefined,
};

/** The experiment of a page: made anew where what decides it changes, as long as it is followed. */
export interface ExperimentModel extends StoreApi<ExperimentState> {
  /** Keeps it up with the page until the returned function is called. */
  follow(): () => void;
  run(): void;
  stop(): void;
}

function createModel(store: StoreApi<Store>): ExperimentModel {
  const model = createStore<ExperimentState>()(() => NOTHING);
  const timer = createTimer();
  const pace = createTimer();
  let key = '';
  /** Of what is seen. */
  let seenKey = '';
  let waiting = false;
  let giveUp = (): void => undefined;

  const stopWork = (): void => {
    giveUp();
    giveUp = () => undefined;
  };

  const begin = (question: Question): void => {
    const { design, scenario, experiment } = question;
    if (!design) return;
    stopWork();
    model.setState({ phase: 'running', share: 0, reason: undefined });
    const failed = (reason: string): void => {
      stopWork();
      model.setState({ phase: 'failed', reason });
    };
    let latest: Found | undefined;
    let shown = false;
    let theory: Theory | undefined;
    const show = (): void => {
      if (!latest) return;
      const { findings, share, ended } = latest;
      latest = undefined;
      shown = true;
      const { seen } = model.getState();
      const kept = sameAxes(seen?.design, design);
      // What was known stays until there is a picture to take its place.
      if (kept && seen?.findings !== findings && design.axes.length === 2 && share < COARSE && !ended) {
        model.setState({ share });
        return;
      }
      seenKey = keyOf(scenario, experiment);
      model.setState({
        seen: { ...question, design, findings },
        theory,
        share,
        phase: ended ? 'ended' : 'running',
        ...(!kept && UNREAD),
      });
      // Without a hold the quiet is waited for, however often the old one shows itself meanwhile.
      if (waiting && share >= COARSE && store.getState().gesture !== undefined) check();
    };
    const ends = [
      explore(
        { scenario, experiment },
        (found) => {
          // Several workers tell of their parts; they are shown together.
          if (found.ended || !shown) pace.set(show);
          else if (latest === undefined) pace.set(show, PACE);
          latest = found;
        },
        failed,
      ),
      askTheory(
        { scenario, experiment },
        (told) => {
          theory = told;
          // Beside the picture of another experiment it would be untrue.
          if (seenKey === key) model.setState({ theory });
        },
        () => undefined,
      ),
    ];
    giveUp = () => {
      pace.clear();
      for (const end of ends) end();
    };
  };

  /** Shows the axes of an experiment of which nothing is known. */
  const showNothing = (question: Question, design: Design): void => {
    seenKey = keyOf(question.scenario, question.experiment);
    const findings = noFindings({ axes: design.axes, draws: 1 });
    model.setState({ seen: { ...question, design, findings }, theory: undefined, share: 0, ...UNREAD });
  };

  /** Takes up what the page asks for now, where it is not more work than `most`. */
  const take = (question: Question, most = MUCH): void => {
    timer.clear();
    waiting = false;
    stopWork();
    key = keyOf(question.scenario, question.experiment);
    model.setState({ question, ...(!question.design && { phase: 'failed', reason: undefined }) });
    if (!question.design) return;
    if (effortOf(question.design, question.objective) <= most) begin(question);
    else {
      showNothing(question, question.design);
      model.setState({ phase: 'untried' });
    }
  };

  /** Looks whether the page asks for something else by now. */
  function check(): void {
    const state = store.getState();
    if (isBehind(state)) {
      if (state.failed) model.setState({ phase: 'failed' });
      return;
    }
    const question = questionOf(state);
    const wanted = keyOf(question.scenario, question.experiment);
    if (wanted === key) {
      timer.clear();
      waiting = false;
      // What does not decide the numbers may have changed all the same: the route's own setting, which is read then.
      const { question: before, seen } = model.getState();
      model.setState({ question, ...(before && !sameOwn(before, question) && UNREAD) });
      const { design, experiment } = question;
      // As what its findings are read, such as how many samples at once.
      if (seen && design && seenKey === key && !sameExperiment(seen.experiment, experiment))
        model.setState({ seen: { ...seen, ...question, design } });
      return;
    }
    const { phase, share } = model.getState();
    if (key === '' || (state.gesture !== undefined && (phase !== 'running' || share >= COARSE))) take(question);
    else {
      waiting = true;
      model.setState({ question });
      timer.set(() => isBehind(store.getState()) || take(questionOf(store.getState())), QUIET);
    }
  }

  return Object.assign(model, {
    follow() {
      restExploring(!store.getState().present);
      check();
      const unsubscribe = store.subscribe((state, old) => {
        if (state.present !== old.present) restExploring(!state.present);
        const { result, frame, domain, failed } = old;
        if (state.result === result && state.frame === frame && state.domain === domain && state.failed === failed)
          return;
        check();
      });
      return () => {
        unsubscribe();
        timer.clear();
        const { phase } = model.getState();
        model.setState(UNREAD);
        // What has come to an end, or was stopped by the reader, is as it was for who comes back.
        if (phase !== 'running' && phase !== 'failed') return;
        stopWork();
        key = '';
        if (phase === 'running') model.setState({ phase: 'stopped' });
      };
    },
    run() {
      const state = store.getState();
      if (!isBehind(state)) take(questionOf(state), Number.POSITIVE_INFINITY);
    },
    stop() {
      timer.clear();
      waiting = false;
      stopWork();
      const { question } = model.getState();
      if (question?.design && seenKey !== keyOf(question.scenario, question.experiment))
        showNothing(question, question.design);
      model.setState({ phase: 'stopped' });
    },
  });
}

const models = new WeakMap<StoreApi<Store>, ExperimentModel>();

/** The experiment of a page. */
export function modelOf(store: StoreApi<Store>): ExperimentModel {
  const known = models.get(store) ?? createModel(store);
  models.set(store, known);
  return known;
}
