export { foldedPhrase, phraseFrom } from './phrase.js';
export { readPhrase } from './read-phrase.js';
