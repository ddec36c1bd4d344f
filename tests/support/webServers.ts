import { execFileSync, spawn } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { vi } from 'vitest';
import { isProgram, programOf } from './programs';

const HOSTING = readFileSync('docs/hosting.md', 'utf8');

const blocksOf = (kind: string): string[] =>
  [...HOSTING.matchAll(new RegExp(`^\`\`\`${kind}\\n([\\s\\S]*?)^\`\`\`$`, 'gm'))].map(([, text]) => text!);

/** The one block of a kind in the page about hosting. */
export function blockOf(kind: string): string {
  const [block, ...more] = blocksOf(kind);
  return block === undefined || more.length > 0 ? fail(`docs/hosting.md has not one block of ${kind}`) : block;
}

/** The blocks of commands in the page about hosting: what brings a version to the server, and what takes old ones away. */
const COMMANDS = ['bring', 'clear'] as const;

/** Runs one of those, from a folder with a site in its `dist`, for a folder that a server shows. */
export function follow(what: (typeof COMMANDS)[number], folder: string, root: string): void {
  const blocks = blocksOf('sh');
  if (blocks.length !== COMMANDS.length) fail(`docs/hosting.md has ${blocks.length} blocks of commands`);
  const commands = blocks[COMMANDS.indexOf(what)]!.split('/srv/fall-line');
  if (commands.length < 2) fail('the commands are for no folder');
  execFileSync('sh', ['-ec', commands.join(root)], { cwd: folder });
}

function fail(reason: string): never {
  throw new Error(reason);
}

/** Puts what this machine has in the place of what stands once in a snippet for another. */
const replaceOnce = (text: string, from: string | RegExp, to: string): string =>
  text.split(from).length === 2 ? text.replace(from, () => to) : fail(`not once in the snippet: ${from}`);

interface WebServer {
  readonly program: string | undefined;
  /** Of a snippet, with a port, a folder to serve and one for the server's own files: what it is started with. */
  start(snippet: string, port: number, root: string, own: string): readonly string[];
}

/** Also where a shell that is not the administrator's does not look. */
const find = (name: string): string | undefined =>
  programOf(name) ?? [`/usr/sbin/${name}`, `/usr/local/sbin/${name}`].find(isProgram);

const isAdministrator = process.getuid?.() === 0;

/** A certificate is all that a snippet has and a test has not. */
export const WEB_SERVERS: Readonly<Record<string, WebServer>> = {
  nginx: {
    program: find('nginx'),
    start(snippet, port, root, own) {
      let site = replaceOnce(snippet, 'listen 443 ssl;', `listen 127.0.0.1:${port};`);
      site = replaceOnce(site, /^ +ssl_certificate [^\n]*\n/m, '');
      site = replaceOnce(site, /^ +ssl_certificate_key [^\n]*\n/m, '');
      site = replaceOnce(site, 'root /srv/fall-line;', `root ${root};`);
      const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
        (what) => `${what}_temp_path ${own}/${what};`,
      );
      writeFileSync(
        join(own, 'nginx.conf'),
        `${isAdministrator ? 'user root;' : ''} daemon off; pid ${own}/pid; error_log ${own}/log;
events {}
http { include /etc/nginx/mime.types; access_log off; ${temporary.join(' ')}
${site}}`,
      );
      return ['-p', own, '-e', `${own}/log`, '-c', join(own, 'nginx.conf')];
    },
  },
  caddy: {
    program: find('caddy'),
    start(snippet, port, root, own) {
      let site = replaceOnce(snippet, /^fall-line\.example \{$/m, `http://127.0.0.1:${port} {`);
      site = replaceOnce(site, 'root * /srv/fall-line\n', `root * ${root}\n`);
      writeFileSync(join(own, 'Caddyfile'), `{\n\tadmin off\n}\n${site}`);
      return ['run', '--config', join(own, 'Caddyfile'), '--adapter', 'caddyfile'];
    },
  },
  apache: {
    program: find('apache2'),
    start(snippet, port, root, own) {
      let site = replaceOnce(snippet, '<VirtualHost *:443>', `<VirtualHost 127.0.0.1:${port}>`);
      site = replaceOnce(
        site,
        /^ +SSLEngine [^\n]*\n +SSLCertificateFile [^\n]*\n +SSLCertificateKeyFile [^\n]*\n/m,
        '',
      );
      site = replaceOnce(site, 'DocumentRoot /srv/fall-line\n', `DocumentRoot ${root}\n`);
      site = replaceOnce(site, '<Directory /srv/fall-line>', `<Directory ${root}>`);
      const modules = ['mpm_event', 'authz_core', 'dir', 'mime', 'filter', 'headers', 'deflate'].map(
        (name) => `LoadModule ${name}_module /usr/lib/apache2/modules/mod_${name}.so`,
      );
      writeFileSync(
        join(own, 'apache.conf'),
        [
          ...modules,
          `ServerRoot ${own}\nPidFile ${own}/pid\nErrorLog ${own}/log\nServerName localhost\nTypesConfig /etc/mime.types`,
          isAdministrator ? 'User www-data\nGroup www-data' : '',
          `Listen 127.0.0.1:${port}\n${site}`,
        ].join('\n'),
      );
      return ['-d', own, '-f', join(own, 'apache.conf'), '-D', 'FOREGROUND'];
    },
  },
};

async function freePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((ready) => probe.listen(0, '127.0.0.1', ready));
  const { port } = probe.address() as AddressInfo;
  await new Promise((closed) => probe.close(closed));
  return port;
}

/** A folder that servers may read, whoever they run as. */
function openFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'fall-line-hosting-'));
  chmodSync(folder, 0o755);
  return folder;
}

export interface Hosted {
  /** With its closing slash. */
  readonly address: string;
  /** The folder that is served. */
  readonly root: string;
  close(): Promise<void>;
}

/** Starts a web server as a snippet says, for a folder that is empty at first; gives where it answers. */
export async function host({ program, start }: WebServer, snippet: string): Promise<Hosted> {
  const folder = openFolder();
  const [root, own] = [join(folder, 'site'), join(folder, 'own')];
  for (const each of [root, own]) mkdirSync(each);
  const port = await freePort();
  const args = start(snippet, port, root, own);
  const server = spawn(program!, args, { stdio: ['ignore', 'ignore', 'pipe'], env: { ...process.env, HOME: own } });
  let said = '';
  server.stderr.on('data', (text) => {
    said += text;
  });
  const ended = new Promise<void>((done) => server.once('exit', () => done()));
  const address = `http://127.0.0.1:${port}/`;
  const close = async (): Promise<void> => {
    if (server.exitCode === null) server.kill();
    await ended;
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    // It may take a while until it listens, or end at once.
    await vi.waitFor(async () => server.exitCode !== null || fetch(address), { timeout: 10_000 });
    if (server.exitCode !== null) throw new Error(`${program} ${args.join(' ')}: ${said}`);
  } catch (error) {
    await close();
    throw error;
  }
  return { address, root, close };
}
