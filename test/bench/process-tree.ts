import { readdirSync, readFileSync } from 'node:fs';

/** Linux counts in hundredths of a second. */
const TICK_MS = 10;

/**
 * Milliseconds of processor that a process has had so far, its threads with it. Whatever else the machine does, a request costs
 * about as much of it: this is what tells two states of the product apart where seconds do not.
 */
export const processorMsOf = (pid: number): number => {
  const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
  // Its name stands in brackets and may hold anything.
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  return (Number(fields[11]) + Number(fields[12])) * TICK_MS;
};

interface ProcessRow {
  readonly pid: number;
  readonly parent: number;
  readonly rssKb: number;
}

const rowOf = (pid: number): ProcessRow[] => {
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'utf8');
    const field = (name: string) =>
      Number(new RegExp(`^${name}:\\s+(\\d+)`, 'm').exec(status)?.[1] ?? 0);
    return [{ pid, parent: field('PPid'), rssKb: field('VmRSS') }];
  } catch {
    // It ended between the listing and the reading.
    return [];
  }
};

/**
 * Memory of a process and all that came from it, in megabytes, as Linux counts it (RSS: pages that two of them
 * share count twice, so the truth is a little less).
 */
export const memoryOfTree = (root: number): number => {
  const rows = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((name) => rowOf(Number(name)));
  const tree = new Set([root]);
  for (let before = 0; before !== tree.size; ) {
    before = tree.size;
    for (const { pid, parent } of rows) if (tree.has(parent)) tree.add(pid);
  }
  return rows.filter(({ pid }) => tree.has(pid)).reduce((sum, { rssKb }) => sum + rssKb, 0) / 1024;
};
