export { foldedPhrase, phraseFrom } from './phrase.js';
export { isPhrase, readPhrase } from './read-phrase.js';
