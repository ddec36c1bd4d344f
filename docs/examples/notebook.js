/** Puts what a cell has made where its output stands. */
export const show = (place, made) => document.querySelector(place).replaceChildren(made);

/** A table of a header and rows. */
export function table(header, rows) {
  const made = document.createElement('table');
  for (const [i, cells] of [header, ...rows].entries()) {
    const row = made.insertRow();
    for (const cell of cells) {
      const place = row.appendChild(document.createElement(i === 0 ? 'th' : 'td'));
      place.textContent = String(cell);
    }
  }
  return made;
}

const SVG = 'http://www.w3.org/2000/svg';

/** A line chart of a column above 0 by its index, on a logarithmic scale, with words for who does not see it. */
export function chart(column, words, width = 600, height = 200) {
  const logs = [...column].map((value) => Math.log10(Math.max(value, 1e-12)));
  const [low, high] = [Math.min(...logs), Math.max(...logs)];
  const at = (log, i) => [
    (width * i) / Math.max(1, logs.length - 1),
    height - (height * (log - low)) / (high - low || 1),
  ];
  const svg = document.createElementNS(SVG, 'svg');
  svg.setAttribute('viewBox', `-4 -4 ${width + 8} ${height + 8}`);
  svg.setAttribute('role', 'img');
  svg.setAttribute('aria-label', words);
  const line = svg.appendChild(document.createElementNS(SVG, 'polyline'));
  line.setAttribute('points', logs.map((log, i) => at(log, i).map((n) => n.toFixed(1)).join()).join(' '));
  return svg;
}
