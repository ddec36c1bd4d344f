import { useEffect, useState } from 'react';
import { after } from '../time/after';
import { useWords } from './words';

/** The preview is loaded anew after so much quiet, ms. */
const QUIET = 500;

/** A page of no origin, or a local one, may not be framed by itself. */
const canFrame = (): boolean => window.origin !== 'null' && window.location.protocol !== 'file:';

interface Props {
  readonly address: string;
  readonly title: string;
  readonly width: number;
  readonly height: number;
}

/** The embed itself, framed as other pages frame it. */
export function EmbedPreview({ address, title, width, height }: Props) {
  const { embed: words } = useWords();
  const [settled, setSettled] = useState(address);
  useEffect(() => after(() => setSettled(address), QUIET), [address]);
  if (!canFrame()) return <p className="hint">{words.noPreview}</p>;
  return (
    <figure className="share-preview">
      <figcaption className="label">{words.preview}</figcaption>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
      <section className="share-scroll" tabIndex={0} aria-label={words.preview}>
        <iframe
          key={settled}
          src={window.location.pathname + settled}
          width={width}
          height={height}
          title={title}
          loading="lazy"
          allow="fullscreen; clipboard-write"
        />
      </section>
    </figure>
  );
}
