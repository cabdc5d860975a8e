/** What a step of `npm test` found. */
export const NOTHING = { passed: 0, failed: 0, skipped: 0, output: '' };

/** A step that is one test: it held, or it did not and says why. */
export const verdict = (ok, output = '') => ({
  ...NOTHING,
  passed: ok ? 1 : 0,
  failed: ok ? 0 : 1,
  output,
});
