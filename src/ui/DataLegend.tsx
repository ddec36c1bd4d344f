import { useShared } from './context';

interface Props {
  readonly batch: boolean;
  readonly outliers: boolean;
}

/** What the marks on the samples mean, as far as there are any. */
export function DataLegend({ batch, outliers }: Props) {
  const { text } = useShared();
  if (!batch && !outliers) return null;
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
