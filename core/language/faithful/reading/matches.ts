/**
 * Where a global pattern matches. `matchAll` makes a copy of its pattern each time, and a long one is compiled anew with it: a
 * hundred patterns for each of a hundred sentences is what the checks are made of.
 */
export const matchesOf = (pattern: RegExp, text: string): RegExpExecArray[] => {
  const matches: RegExpExecArray[] = [];
  pattern.lastIndex = 0;
  for (let found = pattern.exec(text); found; found = pattern.exec(text)) {
    matches.push(found);
    if (!found[0]) pattern.lastIndex++;
  }
  return matches;
};
