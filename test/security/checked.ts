/** One figure of `npm run security`: what was found, and what it must be. Other programs read it: names may gain, not change. */
export interface Checked {
  readonly name: string;
  readonly value: number;
  readonly unit: string;
  /** As `<= 0`. */
  readonly goal: string;
  readonly met: boolean;
}

const round = (value: number): number => Number(value.toFixed(4));
/** A share or a time of nothing is no figure: whatever could not be measured has missed its goal. */
const checked = (
  name: string,
  unit: string,
  value: number,
  goal: string,
  isMet: boolean,
): Checked => ({
  name,
  value: round(value),
  unit,
  goal,
  met: Number.isFinite(value) && isMet,
});

export const atMost = (name: string, unit: string, value: number, most: number): Checked =>
  checked(name, unit, value, `<= ${round(most)}`, value <= most);

export const atLeast = (name: string, unit: string, value: number, least: number): Checked =>
  checked(name, unit, value, `>= ${round(least)}`, value >= least);
