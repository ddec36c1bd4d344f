import qrcode from 'qrcode-generator';
import { useMemo } from 'react';

/** Light modules around the code, as ISO/IEC 18004 asks for. */
const QUIET = 4;

/** The dark modules of a text's code as the `d` of a path of one unit a module, and how many units it is wide. */
function qrPath(text: string): { readonly d: string; readonly size: number } | undefined {
  try {
    const code = qrcode(0, 'L');
    code.addData(text);
    code.make();
    const count = code.getModuleCount();
    let d = '';
    for (let row = 0; row < count; row++)
      for (let column = 0; column < count; column++)
        if (code.isDark(row, column)) d += `M${column + QUIET} ${row + QUIET}h1v1h-1z`;
    return { d, size: count + 2 * QUIET };
  } catch {
    // More than the largest code holds.
    return undefined;
  }
}

/** The same as an SVG file. */
const qrFile = ({ d, size }: { readonly d: string; readonly size: number }): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="${size * 8}" height="${size * 8}" viewBox="0 0 ${size} ${size}" shape-rendering="crispEdges"><path fill="#fff" d="M0 0h${size}v${size}H0z"/><path d="${d}"/></svg>\n`;

interface Props {
  readonly text: string;
  readonly label: string;
  readonly tooLong: string;
  readonly saveLabel: string;
  onSave(file: string): void;
}

/** A text as a QR code, black on white in every theme, since readers expect it so. */
export function QrCode({ text, label, tooLong, saveLabel, onSave }: Props) {
  const code = useMemo(() => qrPath(text), [text]);
  if (!code) return <p className="hint">{tooLong}</p>;
  const { d, size } = code;
  return (
    <div className="share-qr">
      <svg role="img" aria-label={label} viewBox={`0 0 ${size} ${size}`} shapeRendering="crispEdges">
        <path fill="#fff" d={`M0 0h${size}v${size}H0z`} />
        <path fill="#000" d={d} />
      </svg>
      <button type="button" className="button" onClick={() => onSave(qrFile(code))}>
        {saveLabel}
      </button>
    </div>
  );
}
