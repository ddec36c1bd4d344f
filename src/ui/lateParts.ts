import { afterPaint } from './painted';

// The parts of the page, and of an embed, that its first picture can do without.

export const LossChart = afterPaint(async () => (await import('./charts/LossChart')).LossChart);
export const DataPlot = afterPaint(async () => (await import('./charts/DataPlot')).DataPlot);
export const ScenePanel = afterPaint(async () => (await import('./ScenePanel')).ScenePanel);
export const RouteTable = afterPaint(async () => (await import('./routes/RouteTable')).RouteTable);
export const PrintSheet = afterPaint(async () => (await import('./PrintSheet')).PrintSheet);
export const LiveRegion = afterPaint(async () => (await import('./LiveRegion')).LiveRegion);
