/** Milliseconds: what a process closes on its way out is closed by then, and a new connection leads to another one. */
const MOMENT = 50;

const aMoment = (): Promise<void> => new Promise((done) => setTimeout(done, MOMENT));

/** The page of whoever stands before the API and reached none of its processes. The API itself says when to come again. */
export const isFromNobody = (status: number, retryAfter: string | null | undefined): boolean =>
  [502, 503, 504].includes(status) && !retryAfter;

/**
 * Asks, and where nobody answered (undefined) and it may be done `again`, once more a moment later: an API process that is
 * put down closes connections that wait, one of them perhaps under this request, and another process answers.
 */
export const askedAgain = async <T>(
  ask: () => Promise<T | undefined>,
  { again, wait = aMoment }: { readonly again: boolean; readonly wait?: () => Promise<void> },
): Promise<T | undefined> => {
  const answer = await ask();
  if (answer !== undefined || !again) return answer;
  await wait();
  return ask();
};
