/** What the worker is told when it is served. */
export interface Told {
  /** Of the store that holds the prepared pages; another one whenever they have changed. */
  readonly store: string;
  /** Every language that has a prepared page, at `/<language>/offline`. */
  readonly tags: readonly string[];
  /** First parts of paths behind the language that it answers for; it keeps away from all others. */
  readonly answered: readonly string[];
}

/** What it needs of the browser. The browser's own types would hide those of Node in the whole project. */
interface Store {
  add(path: string): Promise<void>;
  keys(): Promise<readonly unknown[]>;
  match(asked: unknown): Promise<unknown>;
}
interface WorkerEvent {
  readonly request: { readonly mode: string; readonly method: string; readonly url: string };
  waitUntil(done: Promise<unknown>): void;
  respondWith(answer: Promise<unknown>): void;
}
export interface WorkerScope {
  readonly caches: {
    open(name: string): Promise<Store>;
    keys(): Promise<readonly string[]>;
    delete(name: string): Promise<boolean>;
  };
  readonly clients: {
    matchAll(options: object): Promise<readonly { readonly url: string }[]>;
  };
  readonly registration: { unregister(): Promise<boolean> };
  skipWaiting(): Promise<void>;
  fetch(request: unknown): Promise<unknown>;
  addEventListener(type: string, heard: (event: WorkerEvent) => void): void;
}

/**
 * Runs in the browser beside the pages and answers one thing only: an ordinary page that was asked for and could not be
 * fetched, with the prepared page of its language. It keeps nothing else, so nothing that somebody wrote or read. Leaving
 * by the exit takes it and what it keeps away too. It is sent as text: it must use nothing that stands outside of it.
 */
export const offlineWorker = (scope: WorkerScope, { store, tags, answered }: Told): void => {
  const partsOf = (url: string) => new URL(url).pathname.split('/').slice(1, 3);
  const keep = async (url: string) => {
    const [tag = ''] = partsOf(url);
    if (!tags.includes(tag)) return;
    const kept = await scope.caches.open(store);
    if (!(await kept.match(`/${tag}/offline`))) await kept.add(`/${tag}/offline`);
  };
  const keepAll = async () => {
    const pages = await scope.clients.matchAll({ includeUncontrolled: true, type: 'window' });
    await Promise.all(pages.map(({ url }) => keep(url)));
  };
  const forget = async (but = '') => {
    for (const name of await scope.caches.keys()) if (name !== but) await scope.caches.delete(name);
  };
  /** The page in the language of the address; in another one where that was never read here. */
  const prepared = async (url: string) => {
    const kept = await scope.caches.open(store);
    const own = await kept.match(`/${partsOf(url)[0]}/offline`);
    return own ?? kept.match((await kept.keys())[0] ?? '');
  };
  const fetchOr = async (event: WorkerEvent) => {
    try {
      const answer = await scope.fetch(event.request);
      event.waitUntil(keep(event.request.url).catch(() => undefined));
      return answer;
    } catch (error) {
      const page = await prepared(event.request.url);
      if (page) return page;
      throw error;
    }
  };

  scope.addEventListener('install', (event) => {
    // It answers only what has failed, so a new one need not wait for pages of the old one to be closed.
    event.waitUntil(Promise.all([scope.skipWaiting(), keepAll()]));
  });
  scope.addEventListener('activate', (event) => event.waitUntil(forget(store)));
  scope.addEventListener('fetch', (event) => {
    const { mode, method, url } = event.request;
    // What was posted is left to the browser, which can send it again.
    if (mode !== 'navigate' || method !== 'GET') return;
    const [, first = ''] = partsOf(url);
    if (first === 'exit') event.waitUntil(Promise.all([forget(), scope.registration.unregister()]));
    else if (answered.includes(first)) event.respondWith(fetchOr(event));
  });
};

/** Takes the place of any worker that is out there, and then goes away with all that was kept. */
export const noWorker = (scope: WorkerScope): void => {
  const end = async () => {
    for (const name of await scope.caches.keys()) await scope.caches.delete(name);
    await scope.registration.unregister();
  };
  scope.addEventListener('install', (event) => event.waitUntil(scope.skipWaiting()));
  scope.addEventListener('activate', (event) => event.waitUntil(end()));
};
