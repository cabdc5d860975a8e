/** What is asked of who may be watched, in the order of the page; each is a field `contact.safe.<name>`. */
export const SAFE_FIELDS = [
  'way',
  'when',
  'ifAnother',
  'say',
  'word',
  'reply',
  'about',
  'reach',
] as const;
export type SafeField = (typeof SAFE_FIELDS)[number];
export type SafeAnswers = Readonly<Record<SafeField, string>>;

/** All that is asked of who may be watched, as `answer` gives it. */
export const safeOf = (answer: (name: SafeField) => string): SafeAnswers =>
  Object.fromEntries(SAFE_FIELDS.map((name) => [name, answer(name)])) as SafeAnswers;
