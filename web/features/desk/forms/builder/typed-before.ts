import type { BuilderState } from './load-builder.js';

/** What stood in a form of the builder when it was refused, or when the session was over; else what is saved. */
export const typedBefore = (state: BuilderState | undefined, act: string) => {
  const typed = state?.act === act ? state.typed : undefined;
  return {
    text: (name: string, saved: string | number | undefined) =>
      typed ? typed[name]?.join('\n') : saved,
    isOn: (name: string, saved: boolean) => (typed ? typed[name] !== undefined : saved),
    all: (name: string, saved: readonly string[]) => (typed ? (typed[name] ?? []) : saved),
  };
};
