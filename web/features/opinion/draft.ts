/** The name under which an unfinished opinion is kept on the device. */
export const DRAFT = 'opinion';
