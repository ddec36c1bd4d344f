import { useStore } from 'zustand';
import { useShared } from '../shell/context';
import { type ExperimentModel, type ExperimentState, modelOf } from './model';

/** The page's experiment. */
export const useModel = (): ExperimentModel => modelOf(useShared().store);

/** A part of how it stands with the page's experiment. */
export const useExperimentPart = <T>(select: (state: ExperimentState) => T): T => useStore(useModel(), select);
