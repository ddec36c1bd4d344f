import type { ReliefWords } from '../../locales/relief/en';
import { CameraPanel } from './CameraPanel';
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

/** The camera where the relief itself has no room for it. */
export function ReliefCamera({ words }: Props) {
  return (
    <ReliefContext value={words}>
      <section className="panel relief-aside">
        <CameraPanel />
      </section>
    </ReliefContext>
  );
}
