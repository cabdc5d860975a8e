/**
 * How a line of the lexicon is written, so that a clerk can change it without a programmer:
 * `言い方|別の言い方^3`: ways to say one thing, and its weight (1 where none is written, 3 decides nearly alone);
 * `夫+殴`: all parts, near each other; `vazament*`: the word goes on in any way.
 */
export interface Part {
  readonly text: string;
  readonly open: boolean;
}
export interface Way {
  /** As written, for the reason that is shown. */
  readonly label: string;
  readonly parts: readonly Part[];
}
export interface Entry {
  readonly ways: readonly Way[];
  readonly weight: number;
}

const part = (written: string): Part => ({
  text: written.replace(/\*$/, '').trim(),
  open: written.trim().endsWith('*'),
});

const way = (written: string): Way | undefined => {
  const parts = written
    .split('+')
    .map(part)
    .filter((p) => p.text);
  return parts.length ? { label: written.trim().replaceAll('*', ''), parts } : undefined;
};

/** Reads one line; a weight that is no number counts as 1, an empty way is left out. */
export const readEntry = (line: string): Entry => {
  const [, body = '', written] = /^(.*?)(?:\^([\d.]+))?$/s.exec(line) ?? [];
  const weight = Number(written ?? 1);
  return {
    ways: body.split('|').flatMap((w) => way(w) ?? []),
    weight: Number.isFinite(weight) ? weight : 1,
  };
};
