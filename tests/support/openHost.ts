import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname } from 'node:path';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.mjs': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
};

/** What a path of a host holds; nothing where there is no such thing. */
export type Files = (path: string) => string | Buffer | undefined;

/**
 * Serves a page from a site that is not the figure's, until it is closed; gives its address. By name and not by number,
 * so that the two are strangers to a browser and not only of different origin.
 * @param files what else the page asks for
 */
export async function openHost(
  html: string | undefined,
  policy?: string,
  files?: Files,
): Promise<{ address: string; close: () => void }> {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const path = pathname.endsWith('/') ? `${pathname}index.html` : pathname;
    const page = html !== undefined && path === '/index.html';
    const body = page ? `<!doctype html><title>A course</title>${html}` : files?.(path);
    response.writeHead(body === undefined ? 204 : 200, {
      'Content-Type': TYPES[extname(path)] ?? 'application/octet-stream',
      // As a server of the page does: in a frame without an origin, even its own script is another's.
      'Access-Control-Allow-Origin': '*',
      ...(policy && { 'Content-Security-Policy': policy }),
    });
    response.end(body);
  });
  await new Promise<void>((ready) => server.listen(0, 'localhost', ready));
  return {
    address: `http://localhost:${(server.address() as AddressInfo).port}/`,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
