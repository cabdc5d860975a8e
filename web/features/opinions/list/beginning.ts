/** Signs of a text by which somebody who scans a list knows whether to read it. */
const LONGEST = 90;

/** The first line of a text that says something, cut where it is long; never half a character. */
export const beginningOf = (text: string, longest = LONGEST): string => {
  const [line = ''] = text
    .split(/\r?\n/)
    .map((each) => each.trim())
    .filter(Boolean);
  const signs = [...line];
  return signs.length > longest ? `${signs.slice(0, longest).join('').trimEnd()}…` : line;
};
