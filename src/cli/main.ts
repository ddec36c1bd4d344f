#!/usr/bin/env node
import { writeFileSync } from 'node:fs';
import '../catalogue/whole';
import { runCommand } from './commands';
import { readOptions, USAGE, UsageError } from './options';

/** What the command ended in, as the shell is told. */
const FAILED = 1;
const NOT_UNDERSTOOD = 2;

try {
  const options = readOptions(process.argv.slice(2));
  if (!options) process.stdout.write(USAGE);
  else {
    const { file, complaints } = runCommand(options);
    for (const complaint of complaints) process.stderr.write(`${complaint}\n`);
    if (file === undefined) {
      process.stderr.write('Nothing was written. Add --lenient to use the values in brackets instead.\n');
      process.exitCode = NOT_UNDERSTOOD;
    } else if (options.output === undefined) process.stdout.write(file);
    else writeFileSync(options.output, file);
  }
} catch (error) {
  const usage = error instanceof UsageError;
  process.stderr.write(usage ? `${error.message}\n\n${USAGE}` : `${error}\n`);
  process.exitCode = usage ? NOT_UNDERSTOOD : FAILED;
}
