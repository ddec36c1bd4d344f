import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';

const state = createStore<{ readonly shown: boolean }>(() => ({ shown: false }));

/** Shows the samples' gradients on the map, or no longer. */
export const showSampleArrows = (shown: boolean): void => state.setState({ shown });

/** Whether the map shows the samples' gradients. */
export const useSampleArrows = (): boolean => useStore(state, ({ shown }) => shown);
