import { beforeEach, describe, expect, it } from '@jest/globals';
import { noWorker, offlineWorker, type WorkerScope } from './offline-worker.js';

/** A browser: what it has stored, what it was told to do, and whether it has a net. */
let stored: Map<string, Set<string>>;
let isOnline: boolean;
let isRegistered: boolean;
const TOLD = { store: 'offline-2', tags: ['ja', 'pt-BR'], answered: ['', 'measures', 'opinion'] };

const start = (worker: (scope: WorkerScope) => void, open: readonly string[] = []) => {
  const heard = new Map<string, (event: never) => void>();
  worker({
    caches: {
      open: async (name) => {
        const pages = stored.get(name) ?? new Set<string>();
        stored.set(name, pages);
        return {
          match: async (path: unknown) => (pages.has(String(path)) ? path : undefined),
          add: async (path) => {
            if (!isOnline) throw new TypeError('no net');
            pages.add(path);
          },
          keys: async () => [...pages],
        };
      },
      keys: async () => [...stored.keys()],
      delete: async (name) => stored.delete(name),
    },
    clients: { matchAll: async () => open.map((url) => ({ url })) },
    registration: {
      unregister: async () => {
        isRegistered = false;
        return true;
      },
    },
    skipWaiting: async () => undefined,
    fetch: async () => {
      if (!isOnline) throw new TypeError('no net');
      return 'the page';
    },
    addEventListener: (type, hears) => heard.set(type, hears as never),
  });
  const tell = async (type: string, request: object = {}) => {
    const done: Promise<unknown>[] = [];
    let answer: Promise<unknown> | undefined;
    heard.get(type)?.({
      request,
      waitUntil: (promise: Promise<unknown>) => done.push(promise),
      respondWith: (promise: Promise<unknown>) => {
        answer = promise;
      },
    } as never);
    const given = await answer;
    await Promise.all(done);
    return given;
  };
  return {
    tell,
    goes: (path: string, more: object = {}) =>
      tell('fetch', {
        mode: 'navigate',
        method: 'GET',
        url: `https://koe.example${path}`,
        ...more,
      }),
  };
};
const keeps = () => Object.fromEntries([...stored].map(([name, pages]) => [name, [...pages]]));

beforeEach(() => {
  stored = new Map();
  isOnline = true;
  isRegistered = true;
});

describe('the worker for no net', () => {
  const worker = (open: readonly string[] = []) =>
    start((scope) => offlineWorker(scope, TOLD), open);

  it('keeps the prepared page of the language that is read, and no other', async () => {
    const { tell, goes } = worker(['https://koe.example/ja/plan']);
    await tell('install');
    expect(keeps()).toEqual({ 'offline-2': ['/ja/offline'] });
    expect(await goes('/pt-BR/opinion?f=1')).toBe('the page');
    expect(keeps()).toEqual({ 'offline-2': ['/ja/offline', '/pt-BR/offline'] });
  });

  it.each([
    ['/pt-BR/measures/1', '/pt-BR/offline'],
    ['/xx', '/ja/offline'],
    ['/', '/ja/offline'],
  ])('answers %s without the net with %s', async (path, page) => {
    const { goes } = worker();
    await goes('/ja');
    await goes('/pt-BR');
    isOnline = false;
    expect(await goes(path)).toBe(page);
  });

  it('lets it fail where nothing is kept', async () => {
    isOnline = false;
    await expect(worker().goes('/ja')).rejects.toThrow('no net');
  });

  it.each([
    ['a form that was posted', '/ja/opinion', { method: 'POST' }],
    ['what is no page', '/ja/plan', { mode: 'no-cors' }],
    ['a page about one person', '/ja/my-voice', {}],
  ])('leaves %s to the browser', async (_, path, more) => {
    isOnline = false;
    expect(await worker().goes(path, more)).toBeUndefined();
    expect(stored.size).toBe(0);
  });

  it('is gone with all that it kept when somebody leaves by the exit', async () => {
    const { goes } = worker();
    await goes('/ja');
    expect(await goes('/ja/exit')).toBeUndefined();
    expect([stored.size, isRegistered]).toEqual([0, false]);
  });

  it('takes away what an older one kept', async () => {
    stored.set('offline-1', new Set(['/ja/offline']));
    const { tell } = worker(['https://koe.example/ja']);
    await tell('install');
    await tell('activate');
    expect(Object.keys(keeps())).toEqual(['offline-2']);
  });
});

it('the one that takes its place leaves nothing behind and answers nothing', async () => {
  stored.set('offline-1', new Set(['/ja/offline']));
  const { tell, goes } = start(noWorker);
  await tell('install');
  await tell('activate');
  expect([stored.size, isRegistered]).toEqual([0, false]);
  expect(await goes('/ja')).toBeUndefined();
});
