import { dark } from '../../plot/palette';
import { type Control, isLocked, isShown } from '../../scenario/parts';
import { useComparison } from '../compare/sideBySide';
import { lockIcon } from '../controls/lateIcons';
import { Part } from '../controls/Part';
import { useExperiment } from '../experiment/experimentView';
import { LiveRegion, PrintSheet } from '../late/lateParts';
import { useApp, useShared } from '../shell/context';
import { Header } from '../shell/Header';
import { MainView } from '../shell/MainView';
import { StageBar } from '../shell/StageBar';
import { Transport } from '../transport/Transport';
import { EmbedPanels, usePanels } from './EmbedPanels';
import { EmbedProblems } from './EmbedProblems';
import { Foot } from './Foot';
import { Outcomes } from './Outcomes';
import { Playing } from './Playing';

export { live } from './live';

import './embed.css';
import './compact.css';
import './play.css';
import './problems.css';
import './column.css';

/** Controls that stand above the map. */
const BAR: readonly Control[] = ['surface', 'data-set', 'formula'];

/** The page as it stands in a frame of another's: the figure first, the rest as the address asks for it. */
export function Embed() {
  const { text, palette } = useShared();
  const frame = useApp((state) => state.frame);
  const comparison = useComparison();
  const experiment = useExperiment();
  const panels = usePanels();
  const column = frame.fit === 'column';
  const transport = !experiment && (
    <Part id="transport" instead={<Playing />}>
      <Transport locked={isLocked(frame, 'playback') ? { icon: lockIcon, label: text.embed.playLocked } : undefined} />
    </Part>
  );
  const end = (
    <>
      {!experiment && (
        <Part id="outcomes">
          <Outcomes />
        </Part>
      )}
      <Part id="foot">
        <Foot />
      </Part>
    </>
  );
  return (
    <div
      className="embed"
      data-face={frame.ui}
      data-fit={frame.fit}
      data-map={isShown(frame, 'map')}
      data-aside={panels}
      data-compared={comparison !== undefined}
      data-experiment={experiment !== undefined}
    >
      <Part id="header">
        <Header dark={palette === dark} />
      </Part>
      <main className="embed-main">
        {!isShown(frame, 'header') && <h1 className="hidden-text">{text.app.title}</h1>}
        <div className="embed-body">
          <div className="embed-stage">
            <EmbedProblems />
            {BAR.some((id) => isShown(frame, id)) && <StageBar />}
            <MainView />
          </div>
          {column && <div className="embed-play">{transport}</div>}
          {panels && (
            <div className="embed-aside">
              <EmbedPanels />
            </div>
          )}
          {column && <div className="embed-play">{end}</div>}
        </div>
        {!column && (
          <div className="embed-play">
            {transport}
            {end}
          </div>
        )}
      </main>
      <LiveRegion />
      <PrintSheet />
    </div>
  );
}
