import type { BuilderState } from './builder-state.js';

/** What stood in a form of the builder when it was refused, kept, or stopped by the end of a session; else what is saved. */
export const typedBefore = (typed: BuilderState['typed'] | undefined) => ({
  text: (name: string, saved: string | number | undefined) =>
    typed ? typed[name]?.join('\n') : saved,
  isOn: (name: string, saved: boolean) => (typed ? typed[name] !== undefined : saved),
  all: (name: string, saved: readonly string[]) => (typed ? (typed[name] ?? []) : saved),
});
export type Before = ReturnType<typeof typedBefore>;
