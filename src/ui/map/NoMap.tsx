import { useLayoutEffect } from 'react';
import { completeFigure } from '../shell/painted';

/** Stands for a map that the address hides: without it the figure is complete. */
export function NoMap() {
  useLayoutEffect(completeFigure, []);
  return null;
}
