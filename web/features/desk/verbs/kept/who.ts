/** In a form of the desk: who had it open. */
export const WHO = 'who';
