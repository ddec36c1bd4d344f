import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import type { Arrow } from '../../core/inspect/line';

const pointed = createStore<{ readonly arrow: Arrow | undefined }>(() => ({ arrow: undefined }));

/** Brings out one arrow on the map, or none. */
export const point = (arrow: Arrow | undefined): void => pointed.setState({ arrow });

/** The arrow that is brought out. */
export const usePointed = (): Arrow | undefined => useStore(pointed, ({ arrow }) => arrow);
