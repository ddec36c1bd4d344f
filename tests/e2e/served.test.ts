import { readFileSync } from 'node:fs';
import { preview } from 'vite';
import { expect, onTestFinished, test } from 'vitest';

/** What the snippet for nginx sends with every file. */
const sent = Object.fromEntries(
  [...readFileSync('docs/hosting.md', 'utf8').matchAll(/^ +add_header (\S+) "(.*)" always;$/gm)].map(
    ([, name, value]) => [name!, value!],
  ),
);

test('npm start sends the headers that servers are told to send, but those for who frames it and for https', async () => {
  const server = await preview({ logLevel: 'warn', preview: { host: '127.0.0.1', port: 0, open: false } });
  onTestFinished(() => server.close());
  const address = server.httpServer.address();
  if (typeof address !== 'object' || !address) throw new Error('no port');
  const { 'Content-Security-Policy': _, 'Strict-Transport-Security': __, ...headers } = sent;
  expect(Object.keys(headers)).toHaveLength(4);
  for (const path of ['', 'fall-line.js', 'embed.html']) {
    const answer = await fetch(`http://127.0.0.1:${address.port}/${path}`);
    expect(answer.status, path).toBe(200);
    for (const [name, value] of Object.entries(headers))
      expect(answer.headers.get(name), `${path}: ${name}`).toBe(value);
  }
});
