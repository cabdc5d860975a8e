const pairs = (row: string): [string, string][] =>
  row.split(' ').map((pair) => [pair[0] ?? '', pair.slice(1)]);
const CONSONANTS = new Map(
  pairs(
    'कk खk गg घg ङn चch छch जj झj ञn टt ठt डd ढd णn तt थt दd धd नn पp फf बb भb मm यy रr लl वw शsh षsh सs हh',
  ),
);
const VOWELS = new Map(pairs('अa आa इi ईi उu ऊu एe ऐai ओo औau ाa िi ीi ुu ूu ेe ैai ोo ौau ंn ँn'));
const VIRAMA = '\u094d';
const SIGN = /[\u093e-\u094d]/;

/** A Nepali word in Latin letters with its vowels, of which the ear of the search leaves out the a. */
export const latinOfDevanagari = (word: string): string => {
  let latin = '';
  for (let at = 0; at < word.length; at++) {
    const sign = word[at] ?? '';
    const consonant = CONSONANTS.get(sign);
    if (consonant === undefined) latin += sign === VIRAMA ? '' : (VOWELS.get(sign) ?? '');
    // A consonant that nothing else follows is read with an a, but at the end of a word.
    else latin += consonant + (SIGN.test(word[at + 1] ?? ' ') || at === word.length - 1 ? '' : 'a');
  }
  return latin;
};
