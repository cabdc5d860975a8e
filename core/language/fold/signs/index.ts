/** One form for each sign: what searches and the classifier fold by. */
export { foldKana } from './kana.js';
export { signOf } from './signs.js';
