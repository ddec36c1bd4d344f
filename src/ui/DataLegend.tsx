import { useShared } from './context';

interface Props {
  readonly batch: boolean;
  readonly outliers: boolean;
  /** How many samples are drawn, and how many there are. */
  readonly shown: number;
  readonly samples: number;
}

/** What the marks on the samples mean, as far as there are any. */
export function DataLegend({ batch, outliers, shown, samples }: Props) {
  const { text, format } = useShared();
  if (!batch && !outliers && shown === samples) return null;
  return (
    <ul className="data-legend">
      {batch && (
        <li>
          <svg width="14" height="14" viewBox="-7 -7 14 14" aria-hidden="true">
            <circle className="sample" r="2.3" />
            <circle className="ring" r="5" />
          </svg>
          {text.data.batch}
        </li>
      )}
      {shown < samples && <li>{text.data.shown(format.whole(shown), format.whole(samples))}</li>}
      {outliers && (
        <li>
          <svg width="14" height="14" viewBox="-7 -7 14 14" aria-hidden="true">
            <path className="ring" d="M0-4.8 2.8 0 0 4.8-2.8 0z" />
          </svg>
          {text.data.outliers}
        </li>
      )}
    </ul>
  );
}
