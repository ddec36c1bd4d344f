import type { Surface } from '../../core/types';
import type { Altitude } from '../../plot/altitude';
import { useShared } from '../shell/context';

/** What the tints mean: the lowest and the highest loss they tell apart. */
export function MapLegend({ surface, altitude }: { readonly surface: Surface; readonly altitude: Altitude }) {
  const { text, format, palette } = useShared();
  const stops = palette.tints.map(([share, colour]) => `${colour} ${share * 100}%`).join(', ');
  const title =
    surface.axes === 'metres' ? text.map.metres : surface.levels === 'log' ? text.map.altitudeLog : text.map.altitude;
  return (
    <div className="map-legend" aria-hidden="true">
      <p>{title}</p>
      <div className="map-legend-bar" style={{ backgroundImage: `linear-gradient(to right, ${stops})` }} />
      <p className="map-legend-ends">
        <span>{format.value(altitude.low)}</span>
        <span>≥ {format.value(altitude.high)}</span>
      </p>
    </div>
  );
}
