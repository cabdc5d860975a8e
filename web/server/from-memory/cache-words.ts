/**
 * What a page says of itself that is the same for everybody: a proxy or a browser may keep it, and asks each time whether it
 * still stands, so that what is taken back is gone for all at once.
 */
export const FOR_ANYBODY = 'public, no-cache';
