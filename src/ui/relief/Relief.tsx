import type { ReliefWords } from '../../locales/relief/en';
import { ReliefStage } from './ReliefStage';
import { ReliefContext } from './words';
import './relief.css';
import './camera.css';
import './marks.css';

interface Props {
  readonly words: ReliefWords;
}

/** The relief with the routes, in the place of the map. */
export function Relief({ words }: Props) {
  return (
    <ReliefContext value={words}>
      <ReliefStage />
    </ReliefContext>
  );
}
