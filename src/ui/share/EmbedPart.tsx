import { useState } from 'react';
import { useShallow } from 'zustand/react/shallow';
import { frameTitle } from '../../report/frameTitle';
import { LANGUAGE_IDS, LANGUAGE_TABLE } from '../../scenario/languages';
import { isTab } from '../../scenario/parts';
import type { Language, Theme } from '../../scenario/view';
import { addressAs, fullAddress, linkedOf, siteOf } from '../browser/address';
import { NumberField } from '../controls/NumberField';
import { Segments } from '../controls/Segments';
import { useApp, useShared } from '../shell/context';
import { CopyBox } from './CopyBox';
import { PartBoxes } from './PartBoxes';
import { EmbedPreview } from './Preview';
import { controlsIn, listsOf, lockableIn, OWN_CHOICE, SHOWABLE } from './partChoice';
import { snippets, type Way, ways } from './snippets';
import { useWords } from './words';

/** Sizes that a frame may be given, px; below, the embed can't be used. */
const SIZES = [240, 4000] as const;

/** Writes the code of an embed, with a preview of it. */
export function EmbedPart() {
  const { text } = useShared();
  const all = useWords();
  const { embed: words } = all;
  const [way, setWay] = useState<Way>('iframe');
  const [width, setWidth] = useState(720);
  const [height, setHeight] = useState(560);
  const [lang, setLang] = useState<Language>('auto');
  const [theme, setTheme] = useState<Theme>('auto');
  const [parts, setParts] = useState(OWN_CHOICE);
  const scenario = useApp((state) => state.scenario);
  const objective = useApp((state) => state.result.objective);
  const routes = scenario.runs.length;
  const linked = useApp(useShallow(linkedOf));
  const full = fullAddress(linked);
  const address = addressAs(linked, { ui: 'embed', lang, theme, ...listsOf(parts, routes) });
  const title = frameTitle(scenario, objective, { text, words: all });
  const script = import.meta.env.ELEMENT;
  const code = snippets[way]({ site: siteOf(window.location), address, full, title, width, height, script });
  return (
    <>
      <Segments<Way>
        label={words.way}
        value={way}
        options={ways.map((each) => [each, words.ways[each]])}
        onChange={setWay}
      />
      <p className="hint">{words.about[way]}</p>
      <CopyBox label={words.ways[way]} text={code} rows={5} />
      <div className="row share-choices">
        <span className="share-field">
          <NumberField label={words.width} value={width} range={SIZES} whole onChange={setWidth} />
        </span>
        <span className="share-field">
          <NumberField label={words.height} value={height} range={SIZES} whole onChange={setHeight} />
        </span>
        <label className="share-field">
          <span className="label">{words.language}</span>
          <select className="select small" value={lang} onChange={(event) => setLang(event.target.value as Language)}>
            <option value="auto">{words.auto}</option>
            {LANGUAGE_IDS.map((id) => (
              <option key={id} value={id} lang={LANGUAGE_TABLE[id].tag}>
                {LANGUAGE_TABLE[id].name}
              </option>
            ))}
          </select>
        </label>
        <label className="share-field">
          <span className="label">{words.theme}</span>
          <select className="select small" value={theme} onChange={(event) => setTheme(event.target.value as Theme)}>
            <option value="auto">{words.auto}</option>
            <option value="light">{words.themes.light}</option>
            <option value="dark">{words.themes.dark}</option>
          </select>
        </label>
      </div>
      <PartBoxes
        open
        legend={words.shown}
        parts={SHOWABLE.map((id) => [id, isTab(id) ? text.panels[id].name : words.parts[id]])}
        chosen={parts.shown}
        onChange={(shown) => setParts({ ...parts, shown })}
      />
      <PartBoxes
        legend={words.controls}
        parts={controlsIn(parts).map((id) => [id, words.parts[id]])}
        chosen={parts.shown}
        onChange={(shown) => setParts({ ...parts, shown })}
      />
      <PartBoxes
        open
        legend={words.locked}
        parts={lockableIn(parts, routes).map(({ id, control, place }) => [
          id,
          place === undefined ? words.parts[control] : words.rateOf(text.routes.route(place + 1)),
        ])}
        chosen={parts.locked}
        onChange={(locked) => setParts({ ...parts, locked })}
      />
      <EmbedPreview address={address} title={title} width={width} height={height} />
    </>
  );
}
