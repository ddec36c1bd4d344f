import { type ComponentType, Suspense, useEffect, useMemo } from 'react';
import { type StoreApi, useStore } from 'zustand';
import type { Locale } from '../locales/en';
import { dark, light } from '../plot/palette';
import type { Store } from '../store/store';
import { createFormat } from '../writing/format';
import { type Shared, SharedContext, useApp } from './context';
import { Part } from './controls/Part';
import { ErrorBoundary } from './ErrorBoundary';
import { Header } from './Header';
import { DataPlot, LiveRegion, LossChart, PrintSheet, RouteTable, ScenePanel } from './lateParts';
import { LossMap } from './map/LossMap';
import { NoMap } from './map/NoMap';
import { afterPaint, firstRest, pictured } from './painted';
import { RoutesPanel } from './routes/RoutesPanel';
import { StageBar } from './StageBar';
import { useComparison } from './sideBySide';
import './styles/base.css';
import './styles/app.css';
import { Transport } from './Transport';
import { useDark } from './useDark';
import { useUndoKeys } from './useUndoKeys';

interface Props {
  readonly store: StoreApi<Store>;
  /** The text in the page's language; replaced when the reader changes it. */
  readonly text: Locale;
  /** What stands instead of the full page. */
  readonly face?: ComponentType | undefined;
  /** What says that something of the address could not be used, where that is so. */
  readonly complaint?: ComponentType | undefined;
}

const OwnFiles = afterPaint(async () => (await import('./own/OwnFiles')).OwnFiles);
const InspectorPlace = afterPaint(async () => (await import('./InspectorPlace')).InspectorPlace);

function Page({ isDark, complaint: Complaint }: { readonly isDark: boolean } & Pick<Props, 'complaint'>) {
  const fitted = useApp((state) => state.result.objective.surface.fit !== undefined);
  const comparison = useComparison();
  return (
    <>
      <Part id="header">
        <Header dark={isDark} />
      </Part>
      {Complaint && <Complaint />}
      <main className="main">
        <div className="stage" data-fitted={fitted} data-compared={comparison !== undefined}>
          <StageBar />
          <Part id="map" instead={<NoMap />}>
            {comparison ? <comparison.Compare words={comparison.words} /> : <LossMap />}
          </Part>
          <Part id="transport">
            <Transport />
          </Part>
          <Part id="inspector">
            <Suspense>
              <InspectorPlace column="stage" />
            </Suspense>
          </Part>
          {comparison && (
            <Part id="results">
              <comparison.Results words={comparison.words} />
            </Part>
          )}
          <div className="charts">
            {fitted && (
              <Part id="data">
                <Suspense fallback={<div className="panel data-plot" />}>
                  <DataPlot />
                </Suspense>
              </Part>
            )}
            <Part id="loss">
              <Suspense fallback={<div className="panel loss-chart" />}>
                <LossChart />
              </Suspense>
            </Part>
          </div>
        </div>
        <div className="aside">
          <Part id="inspector">
            <Suspense>
              <InspectorPlace column="aside" />
            </Suspense>
          </Part>
          <Part id="routes">
            <RoutesPanel />
          </Part>
          <Suspense>
            <Part id="scene">
              <ScenePanel />
            </Part>
            <Part id="table">
              <RouteTable />
            </Part>
          </Suspense>
        </div>
      </main>
      <Suspense>
        <LiveRegion />
      </Suspense>
      <Suspense>
        <PrintSheet />
      </Suspense>
      <Suspense>
        <OwnFiles />
      </Suspense>
    </>
  );
}

/** The whole page over one store. */
export function App({ store, text, face: Face, complaint }: Props) {
  const isDark = useDark(useStore(store, ({ paper, theme }) => (paper ? 'light' : theme)));
  // By the tag: the words grow when the rest of them has come, and nothing that is drawn need be drawn anew for that.
  const format = useMemo(() => createFormat(text.tag), [text.tag]);
  const shared: Shared = useMemo(
    () => ({ store, text, format, palette: isDark ? dark : light }),
    [store, text, format, isDark],
  );
  useUndoKeys(store);
  useEffect(pictured, []);
  useEffect(() => {
    const gone = new AbortController();
    const keeper = firstRest.then(() => import('./keepFocus'));
    keeper.then(({ keepFocus }) => keepFocus(gone.signal)).catch(() => undefined);
    return () => gone.abort();
  }, []);
  useEffect(() => {
    document.documentElement.lang = text.tag === 'zh' ? 'zh-Hans' : text.tag;
    document.title = `${text.app.title} · ${text.app.tagline}`;
  }, [text]);
  return (
    <SharedContext value={shared}>
      <ErrorBoundary text={text}>{Face ? <Face /> : <Page isDark={isDark} complaint={complaint} />}</ErrorBoundary>
    </SharedContext>
  );
}
