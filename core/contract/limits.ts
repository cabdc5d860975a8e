/**
 * Within this time what is taken back has left every page and count of every process. Whatever keeps published things
 * shares it: the API looks at each answer, the pages twice within it; what anybody writes beside published things, too.
 */
export const SECONDS_TO_LEAVE = 1;

/** Limits that the browser, the API and the database share. Characters are Unicode code points. */
export const LIMITS = {
  /** Longest text of one voice. Longer matters come as an attachment or at the counter. */
  text: 8_000,
  answer: 8_000,
  reason: 500,
  /** Of what staff write to each other. */
  note: 2_000,
  /** Of what a sender writes against a decision. */
  appeal: 2_000,
  name: 120,
  /** Of a word in kana. */
  reading: 60,
  /** By which who calls and who is called know each other. */
  codeWord: 60,
  email: 254,
  phone: 40,
  login: 100,
  /** Of an address, or of what stands in one. */
  address: 4_000,
  password: 200,
  /** Of the second step, with all the spaces that somebody types. */
  code: 100,
  idempotencyKey: 200,
  /** Bytes of one request body: the longest text, escaped, fits several times. */
  body: 512 * 1024,
  page: 100,
  /** Characters of a form under way once it is sealed: several times the longest text. */
  sealedForm: 200_000,
  /** Characters of all that is typed into one form of the desk: also what is too long to be sent is kept. */
  deskForm: 60_000,
  /** Minutes that a form under way is kept at most. */
  formMinutes: 720,
} as const;
