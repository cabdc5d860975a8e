/** What the holder of a receipt may do with the voice. */
export const OWN_ACTS = [
  'write',
  'edit',
  'not_understood',
  'solved',
  'change_contact',
  'delete_contact',
  'withdraw',
  'withdraw_consent',
  'give_consent',
  'appeal',
  'give_sharing',
  'withdraw_sharing',
] as const;
export type OwnAct = (typeof OWN_ACTS)[number];
