/** The numbers of all advisory locks that Koebako takes in PostgreSQL, in one list so that no two things share one. */
export const ADVISORY_LOCKS = {
  /** One process migrates at a time; the others wait (one key of 64 bits). */
  migrations: 7_265_001,
  /** Two workers with the same text (first key of 32 bits; the second is the text's). */
  copies: 7_265_002,
  /** Two requests for the same mail address (first key of 32 bits; the second is the address's). */
  wayBack: 7_265_003,
  /** One process gathers the numbers of voices at a time. */
  counts: 7_265_004,
  /** Two who state the same indicator's figure of one year (first key of 32 bits; the second is both). */
  indicators: 7_265_006,
  /** Two who book for the same voice (first key of 32 bits; the second is the voice's). */
  bookings: 7_265_007,
  /** Who makes a desk's key or lets people in, and who takes people out (one key of 64 bits). */
  deskKeys: 7_265_008,
  /** One worker seals lines of the log at a time (one key of 64 bits). */
  auditSeals: 7_265_009,
} as const;
