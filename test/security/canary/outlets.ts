import { spawn } from 'node:child_process';
import { Redis } from 'ioredis';
import type { OwnDatabase } from '../../bench/own-database.js';
import { bytesUnder, Counter } from './found.js';

/** Where words could come out, and how many bytes of a word did. */
export interface Outlet {
  readonly name: string;
  readonly found: number;
  /** How much was looked at; an outlet of nothing shows nothing. */
  readonly looked: number;
}

/** All rows as `pg_dump` writes them: what a backup holds. */
export const inDump = (word: string, url: string): Promise<Outlet> =>
  new Promise((resolve, reject) => {
    const counter = new Counter(word);
    let looked = 0;
    const dump = spawn('pg_dump', ['--dbname', url], { stdio: ['ignore', 'pipe', 'pipe'] });
    dump.stdout.on('data', (piece: Buffer) => {
      looked += piece.length;
      counter.add(piece);
    });
    dump.stderr.resume();
    dump
      .on('error', reject)
      .on('close', (code) =>
        code === 0
          ? resolve({ name: 'dump', found: counter.found, looked })
          : reject(new Error(`pg_dump ended with ${code}`)),
      );
  });

/** The files of the database's server: tables, their old rows, indexes, the log of changes. */
export const inDatabaseFiles = async (word: string, { query }: OwnDatabase): Promise<Outlet> => {
  await query('checkpoint');
  const [folder] = await query<{ data_directory: string }>('show data_directory');
  const { found, files } = await bytesUnder(word, folder?.data_directory ?? '');
  return { name: 'database_files', found, looked: files };
};

/** Every key with its value as Redis itself would move it, and the files in which it keeps them. */
export const inRedis = async (word: string, url: string): Promise<Outlet[]> => {
  const client = new Redis(url, { maxRetriesPerRequest: 1 });
  try {
    const counter = new Counter(word);
    let keys = 0;
    for await (const names of client.scanStream({ count: 500 }))
      for (const name of names as string[]) {
        keys++;
        counter.add(name);
        counter.border();
        counter.add((await client.dumpBuffer(name)) ?? '');
        counter.border();
      }
    await client.save();
    const [, folder = ''] = (await client.config('GET', 'dir')) as string[];
    const files = await bytesUnder(word, folder);
    return [
      { name: 'redis', found: counter.found, looked: keys },
      { name: 'redis_files', found: files.found, looked: files.files },
    ];
  } finally {
    client.disconnect();
  }
};

/** Texts that something wrote or answered. */
export const inTexts = (word: string, name: string, texts: readonly string[]): Outlet => {
  const counter = new Counter(word);
  for (const text of texts) {
    counter.add(text);
    counter.border();
  }
  return { name, found: counter.found, looked: texts.filter(Boolean).length };
};
