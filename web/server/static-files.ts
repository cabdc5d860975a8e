import { existsSync, readdirSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { extname, join } from 'node:path';
import send from '@fastify/send';
import { encodingFor } from '../../core/base/responses/index.js';

/** The kinds of files that the build writes compressed too (`web/compressed-assets.ts`), as browsers must hear them called. */
const COMPRESSED: Readonly<Record<string, string>> = {
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
};
const ASSETS = '/assets/';
const ENDINGS = { br: '.br', gzip: '.gz' } as const;

export type ServedFile = 'served' | 'missing' | 'no file of ours';

/** Built files under `root`, as small as the browser takes them. Those whose name carries a hash of their content may be kept for ever. */
export const staticFiles = (root: string) => {
  const folder = join(root, ASSETS);
  // They never change while the process runs.
  const assets = new Set(existsSync(folder) ? readdirSync(folder) : []);

  return async (req: IncomingMessage, res: ServerResponse): Promise<ServedFile> => {
    const path = (req.url ?? '/').split('?')[0] ?? '/';
    const forever = path.startsWith(ASSETS);
    const type = forever ? COMPRESSED[extname(path)] : undefined;
    const encoding = type ? encodingFor(String(req.headers['accept-encoding'] ?? '')) : undefined;
    const smaller = encoding && `${path}${ENDINGS[encoding]}`;
    const isSmaller = smaller !== undefined && assets.has(smaller.slice(ASSETS.length));
    const file = await send(req, isSmaller ? smaller : path, {
      root,
      index: false,
      dotfiles: 'ignore',
      immutable: forever,
      maxAge: forever ? '1y' : '1h',
    });
    if (file.type !== 'file') {
      file.stream.destroy();
      return forever ? 'missing' : 'no file of ours';
    }
    res.writeHead(file.statusCode, {
      ...file.headers,
      ...(type ? { 'content-type': type, vary: 'accept-encoding' } : {}),
      ...(isSmaller ? { 'content-encoding': encoding } : {}),
    });
    file.stream.pipe(res);
    return 'served';
  };
};
