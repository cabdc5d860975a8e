/** A field of the page of a careful voice whose words are readable. */
export const SHOWN = 'shown';
