/* Connects to the frame by hand, as any page may, and writes down what is said. */
const frame = document.getElementById('frame');
const log = document.getElementById('log');
const lang = document.documentElement.lang.slice(0, 2);
const REQUESTS = [
  { type: 'getState' },
  { type: 'setState', state: '?surface=ravine&run=momentum,lr:0.01&run=adam,lr:0.1' },
  { type: 'setState', state: '?start=1,1' },
  { type: 'play' },
  { type: 'pause' },
  { type: 'step', steps: 5 },
  { type: 'seek', time: 10 },
  { type: 'reset' },
  { type: 'theme', theme: 'dark' },
  { type: 'lang', lang: lang === 'zh' ? 'en' : 'zh' },
  { type: 'export', format: 'png' },
];
const MOST = 60;
let port;
let last = 0;

/** A file as JSON can't hold it: by its type and size. */
const named = (_, value) => (value instanceof Blob ? `${value.type}, ${value.size} B` : value);

function write(arrow, message) {
  const line = document.createElement('li');
  line.textContent = `${arrow} ${JSON.stringify(message, named)}`;
  log.prepend(line);
  while (log.childElementCount > MOST) log.lastElementChild.remove();
}

addEventListener('message', ({ source, origin, data }) => {
  // From the frame, and from the page that it was made for: a frame may be led elsewhere.
  if (source !== frame.contentWindow || origin !== new URL(frame.src).origin || data?.type !== 'fall-line:hello') return;
  write('←', data);
  const { port1, port2 } = new MessageChannel();
  port = port1;
  port.onmessage = ({ data: told }) => {
    write('←', told);
    if (told.type === 'resize') frame.height = told.height;
  };
  frame.contentWindow.postMessage({ type: 'fall-line:connect', version: 1 }, origin, [port2]);
});

for (const request of REQUESTS) {
  const button = document.createElement('button');
  button.type = 'button';
  const { type, ...rest } = request;
  button.textContent = [type, ...Object.values(rest)].join(' ');
  button.addEventListener('click', () => {
    const message = { ...request, id: ++last };
    write('→', message);
    port?.postMessage(message);
  });
  document.getElementById('requests').append(button);
}

// The reader of this page sees what the start being locked comes to: the second state is refused.
frame.src = `./?ui=embed&lock=start&lang=${lang}`;
