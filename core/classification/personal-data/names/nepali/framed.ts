import type { PersonalFind } from '../../rule.js';
import { matchesOf, pairsOf } from '../../spans.js';
import { NE_MIDDLE } from '../data/nepali-more.js';
import { wordSet } from '../data/word-list.js';

/** What a word in Devanagari is known to be. */
export interface NepaliWords {
  readonly isGiven: (word: string) => boolean;
  readonly isFamily: (word: string) => boolean;
  readonly isJapaneseFamily: (word: string) => boolean;
  readonly isJapaneseGiven: (word: string) => boolean;
  readonly isStop: (word: string) => boolean;
  readonly isVerb: (word: string) => boolean;
}

const D = '\\u0900-\\u0963\\u0970-\\u097f';
const middle = wordSet(NE_MIDDLE);
/** टेक बहादुर घर्ती, दिल माया राई: what stands in the middle says that all three are one name. */
const MIDDLE = new RegExp(
  `(?<![${D}])([${D}]{2,14}) (${[...middle].join('|')})(?: ([${D}.]{2,14}))?(?=ले|लाई|को|का|की|सँग|[ ।,.\\n)]|$)`,
  'g',
);
/** नबिन के.सी. */
const INITIALS = new RegExp(
  `(?<![${D}])([${D}]{2,14}(?: [${D}]{2,14})?) (के\\. ?सी\\.?|के सी|केसी|बि\\.? ?क\\.?|वि\\.? ?क\\.?)(?![${D}])`,
  'g',
);
/** हरिप्रसाद, टोपबहादुर: what two names are made into one with. */
const JOINED = new RegExp(
  `(?<![${D}])[${D}]{2,8}(?:प्रसाद|बहादुर|कुमारी?|माया|नारायण|प्रकाश|नाथ)(?=ले|लाई|को|का|की|सँग|जी|ज्यू|[ ,।.\\n)]|$)`,
  'g',
);
const NO_JOINED = /^(?:दुर्माया|मोहमाया|महामाया|सनाथ|राजकुमारी?|सुकुमारी?|अनाथ|विश्वनाथ मन्दिर)$/;
/** सातो ले, युकीले: a word with what only somebody has behind it. */
const DOER = new RegExp(
  `(?<![${D}])([${D}]{3,12}?) ?(?:ले|लाई|सँग|जी|ज्यू|सर|सान|सेन्सेई)(?=[ ,।\\n]|$)`,
  'g',
);
const WORD = new RegExp(`[${D}]+`, 'g');
/** Two to three words, the last of them a family: whose it is, is told by nothing else. */
const SELF = new RegExp(
  `(?:^|[ ।,\\n])म,? ([${D}]{2,14}(?: [${D}]{2,14}){1,2})(?=,|।| हुँ| बोल| हुं| बाट|\\n|$)`,
  'g',
);
/** धन्यवाद, कमल: who signs. */
const SIGNED = new RegExp(
  `(?:(?:धन्यवाद|निवेदक|भवदीया?|नमस्कार|नमस्ते|आभारी|प्रार्थी|प्रेषक|तपाईंको)[,।!: \\n-]{1,4}|\\n ?|[।!?] ?[-–—~] ?)([${D}]{2,12}(?: [${D}]{2,12}){0,2})[ ।!.]*$`,
);
/** घरबेटी = मोगी तादाओ */
const EQUALS = new RegExp(
  `(?:घरबेटी|साहु|मालिक|म्यानेजर|नाम|सम्पर्क|शिक्षक|छिमेकी) ?[=:] ?([${D}]{2,12}(?: [${D}]{2,12}){0,2})(?=[,।.\\n(]|$)`,
  'g',
);
const BABY = new RegExp(
  `(?:कान्छी|कान्छा|जेठी|जेठा|माइली|माइला|साइँली|साइँला|छोरी|छोरा)(?: छोरी| छोरा)?,? ([${D}]{2,10})(?= (?!मा|को|ले|लाई|छ|हो|पनि)[${D}]|,|ले|लाई|को)`,
  'g',
);
/** टेके भने पनि चिन्छन् */
const NICKNAME = new RegExp(
  `(?<![${D}])([${D}]{2,10}) (?:भने पनि|भनेर|भनी|भनेरै) (?:सबैले )?(?:चिन्|चिनि|बोलाउ|बोलाइ|भन्छन्|भन्ने गर्)`,
  'g',
);
/** सीता को श्रीमान्: whose husband, mother or friend. */
const OF_KIN = new RegExp(
  `(?:^|[ ।,\\n])([${D}]{3,12}) ?को (?:श्रीमान्?|श्रीमती|आमा|बुबा|बुवा|दाइ|दिदी|भाइ|बहिनी|छोरा|छोरी|साथी|पति|पत्नी|हजुरआमा|हजुरबुबा|अभिभावक)(?![${D}])`,
  'g',
);
/** मोरिता बुबा, हरिमाया बज्यै: somebody old, by a name that is known or sounds like one of Japan. */
const OLD = new RegExp(
  `(?<![${D}])([${D}]{3,14}) (?:बुबा|बुवा|बा|आमा|बाजे|बज्यै|हजुरबुबा|हजुरबा|हजुरआमा|ठूलोबुबा|ठूलीआमा|मामा|माइजू|फुपू|सानिमा|भाउजू|साहुजी|साहुनी)(?=ले|लाई|को|का|की|सँग|बाट|हरू|[ ,।]|$)`,
  'g',
);
/** रमिता दिदी: an elder whom nobody else is called like. */
const ELDER = new RegExp(
  `(?<![${D}])([${D}]{4,12}) (?:दिदी|दाइ|दाई|भाउजू|आन्टी|अंकल|काका|काकी|म्याम|म्याडम|मिस|सर|भाइ|बहिनी)(?=ले|लाई|को|सँग|[ ,।]|$)`,
  'g',
);
const NO_ELDER =
  /^(?:हाम्रो|हाम्री|मेरो|मेरी|छिमेकी|पसले|जापानी|नेपाली|विदेशी|दोभाषे|अफिसकी|अफिसको|कार्यालयकी|कार्यालयको|काउन्टरकी|काउन्टरको|गणित|अंग्रेजी|विज्ञान|कक्षा|प्रधान|हेड|एकजना|एउटा|अर्को|अर्की|राम्रो|राम्री|नयाँ|त्यही|यही|कुनै|सबै|आफ्नो|आफ्नी|तपाईंको|उनको|उसको|उहाँको|साथी|दुई|तीन|चार|केही|बूढी|बुढी|जेठी|कान्छी|माइली|साहिँली|ठूली|ठूलो|सानी|सानो|भन्ने|जस्तै|जस्ती|पनि|हजुर|नमस्ते|धन्यवाद|आदरणीय|प्रिय|त्यस|यस|बिरामी|गर्भवती|सुरक्षा|सुत्केरी|एक्लो|एक्ली|पढाउने|सिकाउने|बस्ने|गर्ने|आउने|दिने)|(?:को|का|की|ले|लाई|मा|बाट|ने|एको|एकी)$/;
/** Sound like a name of Japan. */
const NO_DOER =
  /^(?:कोड|टोली|माली|सल्लाहकार|गाडी|हाटी|काका|मामा|नारी|बारी|सारी|कसैलाई|मासु|हाकिम|आमा|नाति|सासु|मोरो|तारा|साना|काम|कामी|सरकार|समिति|संस्था|जनता|युवा|महिला)$/;
const PARTICLE = /(?:ले|लाई|को|का|की|सँग|संग)$/;

/** Nepali names that the words around them or between them tell. */
export const framedNepali = (text: string, of: NepaliWords): PersonalFind[] => {
  const finds: PersonalFind[] = [];
  const add = (start: number, word: string) =>
    finds.push({ start, end: start + word.length, kind: 'name' });
  for (const { 1: first = '', 2: link = '', 3: family = '', index } of matchesOf(text, MIDDLE)) {
    if (of.isStop(first) || of.isVerb(first) || PARTICLE.test(first)) continue;
    const last = of.isFamily(family) ? family : family.replace(PARTICLE, '');
    if (of.isFamily(last)) add(index, `${first} ${link} ${last}`);
    else if (of.isGiven(first) || /^(?:बहादुर|प्रसाद|कुमारी)$/.test(link))
      add(index, `${first} ${link}`);
  }
  for (const { 0: whole, 1: first = '', index } of matchesOf(text, INITIALS)) {
    const parts = first.split(' ');
    const given = parts.at(-1) ?? '';
    if (!of.isStop(given) && !PARTICLE.test(given))
      add(index + first.length - given.length, whole.slice(first.length - given.length));
  }
  for (const { 0: word, index } of matchesOf(text, JOINED))
    if (!NO_JOINED.test(word) && !of.isStop(word)) add(index, word);
  for (const { 1: word = '', index } of matchesOf(text, DOER))
    if (
      !of.isStop(word) &&
      !of.isVerb(word) &&
      !NO_ELDER.test(word) &&
      !NO_DOER.test(word) &&
      (of.isJapaneseFamily(word) || of.isJapaneseGiven(word))
    )
      add(index, word);
  for (const { start, first, second } of pairsOf(text, WORD)) {
    const given = [second, second.replace(PARTICLE, '')].find(of.isJapaneseGiven);
    if (given && first.length > 2 && !of.isStop(first) && of.isJapaneseFamily(first))
      add(start, `${first} ${given}`);
  }
  for (const { 0: whole, 1: row = '', index } of matchesOf(text, SELF)) {
    const parts = row.split(' ');
    if (of.isFamily(parts.at(-1) ?? '') && !of.isStop(parts[0] ?? ''))
      add(index + whole.length - row.length, row);
  }
  const end = Math.max(0, text.length - 60);
  const signed = SIGNED.exec(text.slice(end));
  const signer = signed?.[1] ?? '';
  if (signed && end + signed.index > 4) {
    const parts = signer.split(' ');
    if (
      parts.every((part) => !of.isStop(part) && !of.isVerb(part) && !PARTICLE.test(part)) &&
      parts.some((part) => of.isGiven(part) || of.isFamily(part))
    )
      add(end + signed.index + signed[0].lastIndexOf(signer), signer);
  }
  for (const { 0: whole, 1: word = '', index } of matchesOf(text, EQUALS))
    if (!of.isStop(word) && !of.isVerb(word)) add(index + whole.lastIndexOf(word), word);
  for (const { 0: whole, 1: word = '', index } of matchesOf(text, BABY))
    if (!of.isStop(word) && !of.isVerb(word) && !PARTICLE.test(word))
      add(index + whole.lastIndexOf(word), word);
  for (const { 1: word = '', index } of matchesOf(text, NICKNAME))
    if (
      !of.isVerb(word) &&
      !/^(?:के|यो|त्यो|यही|किन|कहाँ|राम्रो|नराम्रो|विदेशी|नेपाली|जापानी)$/.test(word)
    )
      add(index, word);
  for (const { 0: whole, 1: word = '', index } of matchesOf(text, OF_KIN))
    if (of.isGiven(word) && !of.isStop(word)) add(index + whole.indexOf(word), word);
  for (const { 1: word = '', index } of matchesOf(text, OLD))
    if (
      !NO_ELDER.test(word) &&
      !of.isStop(word) &&
      (of.isGiven(word) || of.isFamily(word) || of.isJapaneseFamily(word))
    )
      add(index, word);
  for (const { 1: word = '', index } of matchesOf(text, ELDER))
    if (!NO_ELDER.test(word) && !of.isStop(word) && !of.isVerb(word)) add(index, word);
  return finds;
};
