import type { PersonalFind, Rule } from '../rule.js';
import { inLinesWith, matchesOf, pairsOf } from '../spans.js';
import { NE_ALSO_WORDS, NE_GIVEN, NE_MORE_GIVEN, NE_SURNAMES } from './data/nepali.js';
import { NE_RARER_FAMILIES, NE_RARER_GIVEN } from './data/nepali-more.js';
import { wordSet } from './data/word-list.js';
import { japaneseGivens, rarerJapaneseFamilies } from './latin/words.js';
import { framedNepali } from './nepali/framed.js';
import { evened, soundOf } from './nepali/sound.js';
import { unknownNepali } from './nepali/unknown.js';
import { remembered } from './remembered.js';

/** Spelled by ear: long and short vowels, the three s, b and v are the same here. */
const plain = remembered((word: string): string =>
  word
    .replace(/ी/g, 'ि')
    .replace(/ू/g, 'ु')
    .replace(/[षश]/g, 'स')
    .replace(/व/g, 'ब')
    .replace(/ँ/g, 'ं'),
);
const givens = new Set([...wordSet(NE_GIVEN, NE_MORE_GIVEN, NE_RARER_GIVEN)].map(plain));
const alsoWords = new Set([...wordSet(NE_ALSO_WORDS)].map(plain));
const surnames = new Set([...wordSet(NE_SURNAMES, NE_RARER_FAMILIES)].map(plain));
const W = '[\\u0900-\\u0963\\u0970-\\u097f]{2,16}';
const CAP = '[A-Z][A-Za-z]{1,16}';
const NAME = `(?:${W}(?: ${W}){0,2}|${CAP}(?: ${CAP}){0,3})`;
const ENDING = /(?:ले|लाई|को|का|की|सँग|संग|बाट|मा|हरू|हरु|हरूले|जी|ज्यू)$/;
/** What stands behind a name in a sentence, or where a name could stand. */
const STOP = wordSet(
  'नगर भएको कसै कसैले कसैलाई भएका गरेको रहेको हो हुँ हुन् छ छन् छु भन्ने भनेर र तर पनि को मा ले लाई बाट लेख्नु लेख्न नलेखी चाहिन्छ बिना विना मात्र हाल्न हाल्नु राख्न राख्नु के किन कहिले कसरी यो त्यो एक दुई सबै अरू अरु हाम्रो मेरो तपाईं उहाँ उनी नेपाली नेपाल जापान जापानी विद्यार्थी विद्यालय स्कुल कामदार आमा बुबा बा बच्चा छोरा छोरी श्रीमान् श्रीमान श्रीमती दाइ दिदी भाइ बहिनी साथी बिरामी घर काम अस्पताल पढ्छ पढ्छे पढ्न जान्छ बस्छ बस्छु यहाँ त्यहाँ अहिले आज भोलि हिजो नगरपालिका गाविस जिल्ला हजुर मलाई सर मिस शिक्षक जन्म जन्मियो जन्मेको अब अझै कक्षा वर्ष वर्षको महिना महिनाको सानो ठूलो नयाँ पुरानो राम्रो नराम्रो सिकिस्त फर्म फारम ठेगाना गायब वा नि र कर्मचारी फोन नम्बर उमेर थर पद हस्ताक्षर नभए भने लागि साथ सबैको कसैको कसको',
);
const LABEL = new RegExp(
  `(?:नाम|नामः|खातावाला|खाताधनी)(?: (?:चाहिँ|चैं|हो|भनेको|चाही))?[ :ः-]{1,3}(${NAME})`,
  'g',
);
const SELF = new RegExp(`(?:^|[ ।,\\n])म (${NAME})(?= ?(?:हुँ|हु|बोल्दै|बाट|,|।))`, 'g');
const TITLED = new RegExp(
  `(${W}(?: ${W})?)(?: ?(?:जी|ज्यू)| (?:दाइ|दिदी|भाइ|बहिनी|सर|मिस|म्याम|काका|काकी|अंकल|आन्टी|दाई))(?=[ ,।-]|ले|लाई|को|का(?!र)|की|मा|सँग|संग|बाट|हरू|$)`,
  'g',
);
const RELATION = new RegExp(
  `(?:छोरा|छोरी|श्रीमान्|श्रीमान|श्रीमती|दाइ|दिदी|भाइ|बहिनी|साथी|छिमेकी|बुहारी|ज्वाइँ|नाति|नातिनी|आमा|बुबा|सहकर्मी|हाकिम|साहु|काका|काकी|मामा|माइजू|फुपू|सासू|ससुरा|जेठान|साली|भदाइ|भतिज|भतिजी|भान्जा|भान्जी|वाइफ|हस्बेन्ड|हजब्यान्ड|बाबु|नानी|लोग्ने|बुढी|रुममेट|कोठा साथी|श्री|सुश्री|मिस्टर|मिसेस|मिस|डा\\.|बच्चा)(?: को नाम| का|,)? (${W}(?: ${W})?)`,
  'g',
);
/** A given name that is no other word, alone in a sentence. */
const ALONE = new RegExp(
  `(?<![\\u0900-\\u0963\\u0970-\\u097f])(${W}?)(?=(?:ले|लाई|को|का|की|सँग|संग)?(?:[ ,।.!?]|$))`,
  'g',
);
const WORD = new RegExp(W, 'g');
const SAID = new RegExp(
  `(${W}(?: ${W})?) (?:भन्ने|नाम गरेको|नामको|नाम गरेकी|नामकी)(?! (?:ठाउँ|कार्यक्रम|कुरा|कागज|शब्द))`,
  'g',
);

/** A landlady or a teacher, and who that is: a name from elsewhere that no list knows. */
const ROLE = new RegExp(
  `(?:सुपरभाइजर|म्यानेजर|मालिक|साहु|साहुजी|हाकिम|लिडर|बोस|फोरम्यान|घरधनी|घरबेटी|शिक्षक|शिक्षिका|कक्षा शिक्षक|प्रिन्सिपल|हेडसर|दोभाषे|नर्स|डाक्टर|प्रहरी|गुरु|गुरुआमा|छिमेकी) (${W}?) ?(?:ले|लाई|सँग|जी|ज्यू|सर|मिस|म्याम)(?![\\u0900-\\u0963])`,
  'g',
);
/** Whom to telephone. */
const CALL = new RegExp(`(?<![\\u0900-\\u0963])(${W}?) ?लाई (?:फोन|मिस कल|कल) `, 'g');
const NO_ROLE =
  /^(?:व्यक्ति|व्यवस्थापक|प्रशासक|कार्यालय|श्रीमान|श्रीमती|आमा|बुबा|बाबु|साथी|प्रहरी|नगर|वडा|अस्पताल|स्कुल|विद्यालय|एम्बुलेन्स|डाक्टर|शिक्षक|दूतावास|घरबेटी|मालिक|दाइ|दिदी|भाइ|बहिनी|सबै|कसै|भएको|गर्ने|बस्ने|पनि|आएर|गएर|त्यहाँ|यहाँ|हाम्रो|हाम्रा|मेरो|मेरा|आफ्नो|महिला|पुरुष|दुवै|आज|हिजो|अस्ति|फेरि|अझै|किन|के|नेपाली|जापानी|विदेशी|धेरै|विद्यार्थी|बिद्यार्थी|आफू|मै|म|हामी|हामि|उनी|उहाँ|त्यो|यो|साहेब|बच्चा|नानी|सधैं|कहिले|अरू|अरु|नयाँ|राम्रो|एक|हरू|हरु|छोरा|छोरी|मान्छे|तपाईं|मलाई|हामीलाई|उस|त्यस)/;

const stem = (word: string): string => {
  const cut = word.replace(ENDING, '');
  return cut.length >= 2 && !givens.has(plain(word)) && !surnames.has(plain(word)) ? cut : word;
};
const isGiven = (word: string) => givens.has(plain(word));
const isFamily = (word: string) => surnames.has(plain(word));

let japanese: ReadonlySet<string> | undefined;
/** A family name of Japan as it is heard: तानाका, ओकाबे. */
const isJapanese = (word: string): boolean => {
  japanese ??= new Set(rarerJapaneseFamilies().map(evened));
  const sound = soundOf(word);
  return sound.length > 3 && (japanese.has(sound) || japanese.has(sound.replace(/a$/, '')));
};
let japaneseGiven: ReadonlySet<string> | undefined;
const isJapaneseGiven = (word: string): boolean => {
  japaneseGiven ??= new Set(japaneseGivens().map(evened));
  const sound = soundOf(word);
  return (
    sound.length > 3 && (japaneseGiven.has(sound) || japaneseGiven.has(sound.replace(/a$/, '')))
  );
};
/** Verbs and what else ends so is no name. */
const VERB =
  /(?:छ|छन्|छु|छौं|यो|यौं|्दा|ँदा|ाउदा|दै|ेर|एर|िने|्ने|ने|एको|ेको|नु|िए|ाए|भए|नुस्|दैन|दिन|हुन्|राखी|गरी|नपर्ने|पर्ने|थे|थ्यो|ाउँ|ौं|दिनुस्|ला|औं|िँ)$/;
const NO_ELDER =
  /^(?:जना|मेरो|मेरी|हाम्रो|हाम्री|तिम्रो|उसको|उनको|मेरै|हाम्रै|त्यो|यो|यी|ती|एक|एउटा|एकजना|जापानी|नेपाली|विदेशी|छिमेकी|ठूलो|सानो|जेठो|कान्छो|कान्छी|जेठी|माहिलो|साहिंलो|बूढो|बुढो|बुढी|पसले|चालक|ड्राइभर|अर्को|अरु|अरू|कोही|सबै|नयाँ|पुरानो|गणित|अंग्रेजी|खेलकुद|संगीत|कक्षा|हेड|प्रिय|आदरणीय|साथी|र|वा|अनि|बस|ट्याक्सी|डाक्टर|नर्स|घरधनी|घरबेटी|आफ्नो|दुई|तीन|धेरै)$/;

/** Names in Nepali sentences, in Devanagari or in Latin letters behind a cue. */
export const findNepaliNames: Rule = ({ view: { text }, city: { places } }) =>
  inLinesWith(text, /[\u0900-\u097f]/, (block) => namesIn(block, places));

const namesIn = (text: string, places: ReadonlySet<string>): PersonalFind[] => {
  const finds: PersonalFind[] = [];
  const add = (start: number, word: string) => {
    if (word.length > 1 && !places.has(word) && !STOP.has(word))
      finds.push({ start, end: start + word.length, kind: 'name' });
  };
  /** The parts of a row that make one name, from its beginning. */
  const head = (row: string, sure: boolean): string => {
    if (/^[A-Z]/.test(row)) return row;
    const words = row.split(' ');
    const kept: string[] = [];
    for (const word of words) {
      const base = stem(word);
      const known = isGiven(base) || isFamily(base);
      if (STOP.has(word) || STOP.has(base) || (!known && !(sure && kept.length === 0))) break;
      kept.push(base);
      if (base !== word) break;
    }
    return kept.join(' ');
  };
  const starts = (match: RegExpExecArray) => match.index + match[0].indexOf(match[1] ?? '');
  for (const match of matchesOf(text, LABEL)) {
    const row = match[1] ?? '';
    const end = starts(match) + row.length;
    const closed =
      /[:ः]/.test(match[0]) ||
      /^(?:,|।|\)|\n|$| हो| हु)/.test(text.slice(end, end + 4)) ||
      / (?:हो|हुँ|हु)$/.test(row);
    const told = row.replace(/ (?:हो|हुँ|हु)$/, '').split(' ');
    if (/[:ः]/.test(match[0]) || (told.length < 3 && !VERB.test(told[0] ?? '')))
      add(starts(match), head(row, closed));
    else add(starts(match), head(row, false));
  }
  for (const match of matchesOf(text, SELF)) {
    const row = match[1] ?? '';
    const word = head(
      row,
      /^[ ।,\n]?म \S+(?: \S+)? ?(?:हुँ|हु|बोल्दै)/.test(
        `${match[0]}${text.slice(match.index + match[0].length, match.index + match[0].length + 6)}`,
      ) && row.split(' ').length === 2,
    );
    add(starts(match), word);
  }
  for (const match of matchesOf(text, TITLED)) {
    const row = match[1] ?? '';
    const words = row.split(' ');
    const last = words.at(-1) ?? '';
    if (STOP.has(last) || isPronounLike(last) || NO_ELDER.test(last)) continue;
    const both =
      words.length === 2 &&
      (isGiven(words[0] ?? '') || isFamily(last)) &&
      !STOP.has(words[0] ?? '');
    const at = starts(match) + (both || words.length === 1 ? 0 : (words[0]?.length ?? 0) + 1);
    const known = isGiven(last) || isFamily(last) || isJapanese(last);
    // Behind a gap the title is a word of its own; without one it may be the end of any word.
    const apart = /^ (?:जी|ज्यू|सर|मिस|म्याम)/.test(match[0].slice(row.length));
    if (known || (apart && last.length > 2 && !VERB.test(last) && !ENDING.test(last)))
      add(at, both ? row : last);
  }
  for (const match of matchesOf(text, RELATION)) {
    const row = match[1] ?? '';
    const title = /^(?:श्री |सुश्री|मिस्टर|मिसेस|डा)/.test(match[0]);
    const first = row.split(' ')[0] ?? '';
    const end = starts(match) + first.length;
    // Between the child and a school, or a comma, stands a name.
    const alone =
      !STOP.has(first) &&
      !VERB.test(first) &&
      !/(?:ले|लाई|को|मा|बाट|सँग|हरू)$/.test(first) &&
      first.length > 2 &&
      /^(?: ?\ufffc|,)/.test(text.slice(end, end + 2));
    const base = stem(first);
    const told =
      base.length > 2 &&
      !STOP.has(first) &&
      !STOP.has(base) &&
      !VERB.test(first) &&
      (isJapanese(base) ||
        (/^(?:श्रीमती|श्रीमान्|छोरा|छोरी|साथी|लोग्ने|नाति|नातिनी|बुहारी|सहकर्मी)/.test(match[0]) &&
          base.length > 3 &&
          /^(?:ले|लाई)$/.test(first.slice(base.length))));
    add(starts(match), head(row, title) || (alone ? first : told ? base : ''));
  }
  for (const match of matchesOf(text, ALONE)) {
    const word = match[1] ?? '';
    if (word.length > 3 && isGiven(word) && !alsoWords.has(plain(word))) add(starts(match), word);
  }
  for (const match of matchesOf(text, ROLE))
    if ((match[1] ?? '').length > 3 && !NO_ROLE.test(match[1] ?? ''))
      add(starts(match), match[1] ?? '');
  for (const match of matchesOf(text, CALL)) {
    const word = match[1] ?? '';
    if (word.length > 3 && !NO_ROLE.test(word) && !VERB.test(word) && !isPronounLike(word))
      add(starts(match), word);
  }
  for (const match of matchesOf(text, SAID)) {
    const words = (match[1] ?? '').split(' ');
    const last = words.at(-1) ?? '';
    if (isGiven(last) || isFamily(last))
      add(starts(match) + (match[1] ?? '').lastIndexOf(last), last);
  }
  for (const { start, first, second } of pairsOf(text, WORD)) {
    const family = stem(second);
    const likely =
      !STOP.has(first) && !ENDING.test(first) && first.length > 2 && !isPronounLike(first);
    if ((isGiven(first) || (likely && !VERB.test(first) && family !== 'नेपाल')) && isFamily(family))
      add(start, `${first} ${family}`);
  }
  for (const frames of [framedNepali, unknownNepali])
    for (const { start, end } of frames(text, ASKED)) add(start, text.slice(start, end));
  return finds;
};
const isPronounLike = (word: string): boolean =>
  /प्रमुख$|मन्त्री$|अध्यक्ष$|^(?:नगरप्रमुख|मेयर|वडाध्यक्ष|त्यो|यो|मेरो|हाम्रो|ठूलो|सानो|जेठो|कान्छो|कान्छी|जेठी|पसले|अर्को|कोही|एक|बस|ट्याक्सी|डाक्टर|शिक्षक|चालक)$/.test(
    word,
  );
const ASKED = {
  isGiven,
  isFamily,
  isJapaneseFamily: isJapanese,
  isJapaneseGiven,
  isStop: (word: string) => STOP.has(word) || alsoWords.has(plain(word)) || isPronounLike(word),
  isVerb: (word: string) => VERB.test(word),
};
