import { createHash } from 'node:crypto';
import { basename, dirname, relative } from 'node:path';
import { build, type Plugin } from 'vite';

const QUERY = '?script';

/** A file and all that it imports, as one minified script. */
const bundle = async (file: string): Promise<string> => {
  const made = await build({
    configFile: false,
    logLevel: 'warn',
    build: {
      write: false,
      target: 'es2022',
      minify: true,
      modulePreload: false,
      rolldownOptions: { input: file, output: { format: 'es' } },
    },
  });
  const output = Array.isArray(made) || !('output' in made) ? [] : made.output;
  const [chunk, ...more] = output;
  if (chunk?.type !== 'chunk' || more.length > 0) throw new Error(`${file} is not one script`);
  return chunk.code;
};

/**
 * `import address from './folder/index.ts?script'`: the script as one minified file `/assets/folder-HASH.js`, and its
 * address. Vite's own `?url` would copy the one file as it is. Server and browser build make the same name, because it
 * comes from the content alone.
 */
export const bundledScript = (): Plugin => {
  const made = new Map<string, Promise<string>>();
  return {
    name: 'bundled-script',
    enforce: 'pre',
    async resolveId(source, importer) {
      if (!source.endsWith(QUERY)) return;
      const found = await this.resolve(source.slice(0, -QUERY.length), importer);
      return found && `${found.id}${QUERY}`;
    },
    async load(id) {
      if (!id.endsWith(QUERY)) return;
      const file = id.slice(0, -QUERY.length);
      const { root } = this.environment.config;
      if (this.environment.mode === 'dev')
        return `export default ${JSON.stringify(`/${relative(root, file)}`)}`;
      const bundled = made.get(file) ?? bundle(file);
      made.set(file, bundled);
      const code = await bundled;
      const hash = createHash('sha256').update(code).digest('base64url').slice(0, 8);
      const fileName = `assets/${basename(dirname(file))}-${hash}.js`;
      if (this.environment.name === 'client')
        this.emitFile({ type: 'asset', fileName, source: code });
      return `export default ${JSON.stringify(`/${fileName}`)}`;
    },
  };
};
