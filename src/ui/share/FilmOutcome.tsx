import { useState } from 'react';
import type { MadeFilm } from '../../recording/film';
import { useShared } from '../shell/context';
import { useObjectUrl } from './useObjectUrl';
import { useWords } from './words';

const still = (): boolean => window.matchMedia('(prefers-reduced-motion: reduce)').matches;

interface Props {
  readonly made: MadeFilm;
  readonly name: string;
}

/** What has been filmed, to be taken from here where it can't be saved. A video may not play in this page. */
export function FilmOutcome({ made: { file, poster, width, height }, name }: Props) {
  const { format } = useShared();
  const { export: words } = useWords();
  const [moving, setMoving] = useState(() => !still());
  const url = useObjectUrl(file);
  const last = useObjectUrl(poster);
  const picture = file.type.startsWith('image/');
  return (
    <>
      <p role="status">
        {words.film.done(format.plain(Math.ceil(file.size / 1e4) / 100), String(width), String(height))}
      </p>
      {picture ? (
        <div className="row share-choices">
          <label className="check">
            <input type="checkbox" checked={moving} onChange={(event) => setMoving(event.target.checked)} />
            {words.film.moving}
          </label>
        </div>
      ) : (
        <p>
          <a className="link" href={url} download={name}>
            {name}
          </a>
        </p>
      )}
      <p className="hint">{picture ? words.inPlace : words.film.inPlace}</p>
      <img className="share-picture" src={picture && moving ? url : last} alt={words.result} />
    </>
  );
}
