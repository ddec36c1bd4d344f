import { afterPaint } from './parts';

// The parts of the page, and of an embed, that its first picture can do without.

export const LossChart = afterPaint(
  async () => (await import('../charts/LossChart')).LossChart,
  'panel loss-chart',
  true,
);
export const DataPlot = afterPaint(async () => (await import('../charts/DataPlot')).DataPlot, 'panel data-plot', true);
export const ScenePanel = afterPaint(async () => (await import('../scene/ScenePanel')).ScenePanel, 'panel');
export const AddTrack = afterPaint(async () => (await import('../routes/AddTrack')).AddTrack);
export const PrintSheet = afterPaint(async () => (await import('../print/PrintSheet')).PrintSheet);
export const LiveRegion = afterPaint(async () => (await import('../shell/LiveRegion')).LiveRegion);
export const RunProgress = afterPaint(async () => (await import('../transport/RunProgress')).RunProgress);
export const ComingNote = afterPaint(async () => (await import('./ComingNote')).ComingNote);
