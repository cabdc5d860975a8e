import { existsSync, readdirSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { extname } from 'node:path';
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

/** The paths of all files under a folder, as a browser asks for them. */
const pathsUnder = (root: string): ReadonlySet<string> =>
  new Set(
    existsSync(root)
      ? readdirSync(root, { recursive: true }).map(
          (path) => `/${path.toString().replaceAll('\\', '/')}`,
        )
      : [],
  );

/** Built files under `root`, as small as the browser takes them. Those whose name carries a hash of their content may be kept for ever. */
export const staticFiles = (root: string) => {
  // They never change while the process runs: no page has to wait until the disk says that it is no file.
  const paths = pathsUnder(root);

  return async (req: IncomingMessage, res: ServerResponse): Promise<ServedFile> => {
    const path = (req.url ?? '/').split('?')[0] ?? '/';
    const forever = path.startsWith(ASSETS);
    if (!forever && !paths.has(path) && !path.includes('%')) return 'no file of ours';
    const type = forever ? COMPRESSED[extname(path)] : undefined;
    const encoding = type ? encodingFor(String(req.headers['accept-encoding'] ?? '')) : undefined;
    const smaller = encoding && `${path}${ENDINGS[encoding]}`;
    const isSmaller = smaller !== undefined && paths.has(smaller);
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
