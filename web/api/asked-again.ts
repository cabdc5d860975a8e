/**
 * Milliseconds before the second time and before the third: what a process closes on its way out is closed by the first, and
 * where several connections to it were kept, the second try may have met another of them.
 */
const MOMENTS = [50, 250] as const;

const aMoment = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms));

/** The page of whoever stands before the API and reached none of its processes. The API itself says when to come again. */
export const isFromNobody = (status: number, retryAfter: string | null | undefined): boolean =>
  [502, 503, 504].includes(status) && !retryAfter;

/**
 * Asks, and where nobody answered (undefined) and it may be done `again`, a moment later, and at last a little later: an API
 * process that is put down closes connections that wait, one of them perhaps under this request, and another process answers.
 */
export const askedAgain = async <T>(
  ask: () => Promise<T | undefined>,
  {
    again,
    wait = aMoment,
  }: { readonly again: boolean; readonly wait?: (ms: number) => Promise<void> },
): Promise<T | undefined> => {
  let answer = await ask();
  for (const moment of again ? MOMENTS : []) {
    if (answer !== undefined) break;
    await wait(moment);
    answer = await ask();
  }
  return answer;
};
