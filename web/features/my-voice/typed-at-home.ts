/** In what the field on the home page sends: no page of this visit has given its cookie yet. */
export const FROM_HOME = 'from-home';
