// Runs commands side by side, as its arguments name them, and tells what each says when it has ended.
// It ends well where all of them do.
import { spawn } from 'node:child_process';

const run = (command) =>
  new Promise((done) => {
    const child = spawn(command, { shell: true, stdio: ['ignore', 'pipe', 'pipe'] });
    const said = [];
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => said.push(chunk));
    child.on('close', (code) => {
      process.stdout.write(Buffer.concat(said));
      if (code !== 0) console.error(`${command}: failed`);
      done(code === 0);
    });
  });

const ended = await Promise.all(process.argv.slice(2).map(run));
if (ended.includes(false)) process.exitCode = 1;
