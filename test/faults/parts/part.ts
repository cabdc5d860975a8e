import { figure, progress } from '../../bench/figure.js';

/** What one part of `npm run faults` found: a number, and whether it is what it must be. */
export interface Found {
  readonly name: string;
  readonly value: number;
  readonly goal: string;
  readonly met: boolean;
}

/** Nothing of this may be found. */
export const none = (name: string, value: number): Found => ({
  ...{ name, value, goal: '0', met: value === 0 },
});

/** At least so much must be found, or the part has tried nothing. */
export const atLeast = (name: string, least: number, value: number): Found => ({
  ...{ name, value, goal: `>= ${least}`, met: value >= least },
});

export const seconds = (name: string, most: number, ms: number): Found => ({
  ...{ name, value: figure(name, 's', ms / 1_000).value ?? 0, goal: `<= ${most} s` },
  met: ms <= most * 1_000,
});

/** One of them. It starts what it needs, and leaves nothing behind. */
export type FaultPart = () => Promise<readonly Found[]>;

export { progress };
