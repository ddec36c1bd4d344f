import { build } from 'vite';

/** A source file with all that it imports, as one module, or one classic script, for a page that a test serves. */
export async function bundle(entry: string, format: 'es' | 'iife' = 'es'): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    build: { write: false, target: 'es2022', lib: { entry, formats: [format], name: 'bundle', fileName: 'bundle' } },
  });
  const [output] = [built].flat().flatMap((one) => ('output' in one ? one.output : []));
  if (output?.type !== 'chunk') throw new Error(`${entry} was not built`);
  return output.code;
}
