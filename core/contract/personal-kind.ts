/** What kinds of words point at a person; each has its word in the locales. */
export const PERSONAL_KINDS = [
  'name',
  'phone',
  'address',
  'email',
  'mynumber',
  'plate',
  'account',
  'birthdate',
  'school-class',
  'other-id',
  'workplace-role',
] as const;
export type PersonalKind = (typeof PERSONAL_KINDS)[number];
