import { type ComponentType, useEffect, useMemo } from 'react';
import { type StoreApi, useStore } from 'zustand';
import type { Locale } from '../../locales/en';
import { dark, light } from '../../plot/palette';
import { createFormat } from '../../report/format';
import { LANGUAGE_TABLE } from '../../scenario/languages';
import type { Store } from '../../store/store';
import { useComparison } from '../compare/sideBySide';
import { Part } from '../controls/Part';
import { useExperiment } from '../experiment/experimentView';
import { FilePlace } from '../files/FilePlace';
import { eventually } from '../late/again';
import { LiveRegion, PrintSheet, ScenePanel } from '../late/lateParts';
import { afterPaint } from '../late/parts';
import { Lower } from '../lower/Lower';
import { RoutesPanel } from '../routes/RoutesPanel';
import { LateScenes } from '../scenes/LateScenes';
import { Complaint } from './complaint';
import { type Shared, SharedContext, useApp } from './context';
import { ErrorBoundary } from './ErrorBoundary';
import { Header } from './Header';
import { MainView } from './MainView';
import { PageFailure } from './PageFailure';
import { firstRest } from './painted';
import { StageBar } from './StageBar';
import { usePageLayout } from './usePageLayout';
import './fonts.css';
import './base.css';
import '../controls/controls.css';
import '../controls/range.css';
import './header.css';
import './bar.css';
import './app.css';
import './compact.css';
import './coming.css';
import './failure.css';
import { usePlace } from '../browser/place';
import { useDark } from '../browser/useDark';
import { Transport } from '../transport/Transport';
import { useTitle } from './useTitle';

interface Props {
  readonly store: StoreApi<Store>;
  /** The text in the page's language; replaced when the reader changes it. */
  readonly text: Locale;
  /** What stands instead of the full page. */
  readonly face?: ComponentType | undefined;
}

const DroppedFiles = afterPaint(async () => (await import('../files/DroppedFiles')).DroppedFiles);

function Page({ isDark }: { readonly isDark: boolean }) {
  const comparison = useComparison();
  const experiment = useExperiment();
  const layout = usePageLayout();
  const rows = useApp((state) => state.scenario.runs.length);
  const transport = (
    <Part id="transport">
      <Transport />
    </Part>
  );
  const place = usePlace();
  return (
    <>
      <Part id="header">
        <Header dark={isDark} compact={layout === 'column'} />
      </Part>
      {place === 'scenes' ? (
        <LateScenes />
      ) : (
        <main className="main">
          <StageBar compact={layout === 'column'} />
          <Complaint />
          <div className="columns" data-compared={comparison !== undefined} data-experiment={experiment !== undefined}>
            <div className="stage">
              <MainView />
              {layout !== 'column' && !experiment && transport}
            </div>
            <div className="aside" style={{ '--rows': rows }}>
              {experiment ? (
                <Part id="experiment">
                  <experiment.Aside words={experiment.experiment} />
                </Part>
              ) : (
                <>
                  <div className="aside-column">
                    {comparison && (
                      <Part id="results">
                        <comparison.Results words={comparison.comparison} />
                      </Part>
                    )}
                    <Part id="routes">
                      <RoutesPanel layout={layout} />
                    </Part>
                    {layout === 'wide' && (
                      <Part id="scene">
                        <ScenePanel />
                      </Part>
                    )}
                  </div>
                  <div className="aside-column">
                    <Lower wide={layout === 'wide'} />
                    {layout === 'column' && (
                      <Part id="scene">
                        <ScenePanel />
                      </Part>
                    )}
                  </div>
                </>
              )}
            </div>
            {layout === 'column' && !experiment && transport}
          </div>
        </main>
      )}
      <LiveRegion />
      <PrintSheet />
      <DroppedFiles />
      <FilePlace />
    </>
  );
}

/** The whole page over one store. */
export function App({ store, text, face: Face }: Props) {
  const isDark = useDark(useStore(store, ({ paper, theme }) => (paper ? 'light' : theme)));
  // By the tag: the words grow when the rest of them has come, and nothing that is drawn need be drawn anew for that.
  const format = useMemo(() => createFormat(text.tag), [text.tag]);
  const shared: Shared = useMemo(
    () => ({ store, text, format, palette: isDark ? dark : light }),
    [store, text, format, isDark],
  );
  useEffect(() => {
    const gone = new AbortController();
    void firstRest.then(() => eventually(() => import('./atRest'))).then(({ attend }) => attend(store, gone.signal));
    return () => gone.abort();
  }, [store]);
  useEffect(() => {
    document.documentElement.lang = LANGUAGE_TABLE[text.tag].tag;
  }, [text]);
  const explores = usePlace() === 'explore';
  useTitle(Face || explores ? `${text.app.title} · ${text.app.tagline}` : undefined);
  return (
    <SharedContext value={shared}>
      <ErrorBoundary instead={(error, retry) => <PageFailure text={text} error={error} retry={retry} />}>
        {Face ? <Face /> : <Page isDark={isDark} />}
      </ErrorBoundary>
    </SharedContext>
  );
}
