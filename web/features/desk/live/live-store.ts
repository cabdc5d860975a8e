import type { DeskEvent, Present } from '../../../../core/contract/index.js';

/** What somebody else did to a voice since it was loaded or since the person took note of it. */
export interface Change {
  readonly verb: string;
  /** Empty for the resident and the product itself. */
  readonly name: string;
}

export interface LiveState {
  readonly changes: ReadonlyMap<string, readonly Change[]>;
  readonly people: ReadonlyMap<string, readonly Present[]>;
}

const NOTHING: LiveState = { changes: new Map(), people: new Map() };
/** Changes told at once; what happened before them stands in the history. */
const MOST_TOLD = 5;

/** What an open desk has heard, for whatever of the page shows it. */
export const createLiveStore = () => {
  let state = NOTHING;
  const readers = new Set<() => void>();
  const set = (next: LiveState): void => {
    state = next;
    for (const reader of readers) reader();
  };
  return {
    subscribe: (reader: () => void) => {
      readers.add(reader);
      return () => {
        readers.delete(reader);
      };
    },
    get: (): LiveState => state,
    atFirst: (): LiveState => NOTHING,
    /** Takes an event in; `me`: whose own deeds are no news. */
    hear: (event: DeskEvent, me: string): void => {
      if (event.kind === 'present')
        set({ ...state, people: new Map(state.people).set(event.voice, event.people) });
      if (event.kind !== 'changed' || event.by?.id === me || event.verb === 'print') return;
      const before = state.changes.get(event.voice) ?? [];
      const change = { verb: event.verb, name: event.by?.name ?? '' };
      const last = before.at(-1);
      // Whoever writes keeps a draft every few seconds: that is told once.
      if (last?.verb === change.verb && last.name === change.name) return;
      const changes = new Map(state.changes);
      changes.set(event.voice, [...before, change].slice(-MOST_TOLD));
      set({ ...state, changes });
    },
    /** The person has seen what was done to a voice. */
    takeNote: (voice: string): void => {
      if (!state.changes.has(voice)) return;
      const changes = new Map(state.changes);
      changes.delete(voice);
      set({ ...state, changes });
    },
    /** Nobody tells any more who is there. */
    forgetPeople: (): void => set({ ...state, people: new Map() }),
  };
};
export type LiveStore = ReturnType<typeof createLiveStore>;
