import type { DeskEvent } from '../../../contract/index.js';
import type { Happened, PresentRow } from './live.queries.js';

/** What the product does with a voice that has just come. */
const ARRIVAL: readonly string[] = ['submit', 'route', 'triage'];

/** A line of the log as listeners are told of it. */
export const eventOf = ({ voice, verb, by }: Happened): DeskEvent => ({
  kind: !by && ARRIVAL.includes(verb) ? 'arrived' : 'changed',
  voice,
  verb,
  by,
});

/** Who is at each voice. */
export type AtVoices = ReadonlyMap<string, readonly PresentRow[]>;

export const atVoices = (rows: readonly PresentRow[]): AtVoices => {
  const by = new Map<string, PresentRow[]>();
  for (const row of rows) by.set(row.voice, [...(by.get(row.voice) ?? []), row]);
  return by;
};

const said = (rows: readonly PresentRow[] = []): string =>
  rows.map(({ id, writing }) => `${id}${writing}`).join();

/** The voices at which somebody came, left, began or ceased to write. */
export const movedVoices = (before: AtVoices, now: AtVoices): string[] =>
  [...new Set([...before.keys(), ...now.keys()])].filter(
    (voice) => said(before.get(voice)) !== said(now.get(voice)),
  );

/** Who is at a voice beside the listener. */
export const presentEvent = (voice: string, now: AtVoices, listener: string): DeskEvent => ({
  kind: 'present',
  voice,
  people: (now.get(voice) ?? [])
    .filter(({ id }) => id !== listener)
    .map(({ id, name, writing }) => ({ id, name, writing })),
});
