/** The field of the page of a voice that carries the key for what is typed there and comes when the visit is over. */
export const TYPED_KEY = 'typed-key';
