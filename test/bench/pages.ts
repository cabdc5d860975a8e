import { readLiveness } from '../../core/contract/index.js';
import { freePort } from '../support/ports.js';
import { startProcess } from '../support/processes.js';
import { type Figure, figure, median, progress } from './figure.js';
import { createOwnDatabase } from './own-database.js';
import { processorMsOf } from './process-tree.js';
import { type Load, runReads } from './run-load.js';

const ROUNDS = 3;
const SECONDS = 3;
/** What people meet first. */
const PAGES: Readonly<Record<string, string>> = {
  home: '/vi',
  measure: '/vi/measures/5-2-1',
  opinions: '/vi/opinions',
};
/** With a name that makes no other page of it, the page is made anew for whoever asks. */
const ANEW = '/vi/measures/5-2-1?made=anew';
const READS = { plan: '/api/plan?lang=vi', measure: '/api/measures/5-2-1?lang=vi' };

/** Bytes of a page and of all that its head makes a browser load at once, as they come. */
const firstView = async (site: string, path: string): Promise<number> => {
  const weigh = async (url: string) => {
    const answer = await fetch(new URL(url, site), { headers: { 'accept-encoding': 'identity' } });
    const size = Number(
      (
        await fetch(new URL(url, site), { method: 'HEAD', headers: { 'accept-encoding': 'br' } })
      ).headers.get('content-length'),
    );
    return { text: await answer.text(), size };
  };
  const page = await weigh(path);
  const files = [...page.text.matchAll(/<(?:link|script)[^>]*(?:href|src)="(\/assets\/[^"]+)"/g)];
  let size = page.size;
  for (const [, file = ''] of new Map(files.map((match) => [match[1], match])).values())
    size += (await weigh(file)).size;
  return size;
};

/** Pages and public reads out of memory, beside the empty route of the same process, and a page that is made anew. */
export const measurePages = async (): Promise<Figure[]> => {
  const database = await createOwnDatabase('bench_pages');
  const port = await freePort();
  const site = `http://127.0.0.1:${port}`;
  const product = await startProcess({
    script: 'dist/scripts/serve.js',
    env: { ...database.env, PORT: String(port), PUBLIC_URL: site },
    ready: `${site}/vi`,
    timeoutMs: 60_000,
  });
  try {
    const addresses = {
      empty: readLiveness.path,
      ...PAGES,
      ...Object.fromEntries(Object.entries(READS).map(([name, path]) => [`api ${name}`, path])),
      anew: ANEW,
    };
    const rates = new Map<string, number[]>();
    const costs = new Map<string, number[]>();
    // Round after round, so that whatever else the machine does meets all of them.
    for (let round = 0; round < ROUNDS; round++)
      for (const [name, path] of Object.entries(addresses)) {
        const before = processorMsOf(product.pid);
        const { perSecond, ok }: Load = await runReads(site + path, SECONDS);
        rates.set(name, [...(rates.get(name) ?? []), perSecond]);
        const cost = (processorMsOf(product.pid) - before) / ok;
        costs.set(name, [...(costs.get(name) ?? []), cost]);
      }
    const rate = (name: string) => median(rates.get(name) ?? []);
    const figures = Object.keys(addresses)
      .filter((name) => name !== 'empty')
      .map((name) => {
        const cost = median(costs.get(name) ?? []).toFixed(2);
        progress(
          `  ${name}: ${rate(name).toFixed(0)}/s beside ${rate('empty').toFixed(0)}/s, ${cost} ms of processor each`,
        );
        const title = name === 'anew' ? 'page_made_anew' : `from_memory ${name}`;
        return figure(title, 'req/s', rate(name), rate('empty'));
      });
    figures.push(figure('page_made_anew_processor', 'ms', median(costs.get('anew') ?? [])));
    for (const [name, path] of Object.entries(PAGES))
      figures.push(
        figure(`first_view ${name}`, 'KB brotli', (await firstView(site, path)) / 1_000),
      );
    return figures;
  } finally {
    await product.kill('SIGTERM');
    database.forget();
  }
};
