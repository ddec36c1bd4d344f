import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';

const fanned = createStore<{ readonly shown: boolean }>(() => ({ shown: false }));

/** Shows the samples' gradients on the map, or no longer. */
export const fan = (shown: boolean): void => fanned.setState({ shown });

/** Whether the map shows the samples' gradients. */
export const useFanned = (): boolean => useStore(fanned, ({ shown }) => shown);
