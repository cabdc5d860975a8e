import type { PersonalFind } from '../rule.js';
import { matchesOf, partsWith } from '../spans.js';

const W = "\\p{L}[\\p{L}’'-]{1,14}";
const ORG =
  '(?:restaurant|resturent|hotel|company|kampani|factory|fyaktri|faktri|karkhana|pasal|mart|bento|school|iskul|college|clinic|hospital|aspatal|nursing home|care home|kaigo home|old age home|farm|kheti|plant|station|godam|warehouse|konbini|supermarket|super|salon|bakery|kitchen|curry house|izakaya|cafe|garage|workshop|laundry|office|church|mandir|gumba|tekko|kogyo|kougyo|shokuhin|foods?|seisakusho|seiki|kinzoku|denki|sangyo|unyu|butsuryu|press|plastics?|motors?|metals?|logistics|industry|industries|line|department)';
const ROLE =
  '(?:shacho|kacho|bucho|kojocho|tantosha|sensei|sahu(?:ni|ji)?|manager|maneger|malik(?:ni)?|hakim|supervisor|leader|lidar|principal|head|boss|cook|kuk|chef|sef|bhanse|checker|chekar|inspector|helper|operator|welder|driver|chalak|nurse|caregiver|caretaker|cleaner|safai garne|packer|packing garne|guard|cashier|waiter|waitress|trainee|intern|technician|engineer|teacher|sir|miss|madam|interpreter|dobhase|translator|staff|karmachari|kamdar|worker|incharge|in-charge|hancho|tencho|foreman|mistri|accountant|reception(?:ist)?|delivery garne|welding garne|kaam garne|kam garne|kaam garchu|kaam garchhu|kam garchu|kaam garcha|ek(?: |-)?matra (?:nepali|mahila|kamdar|worker))';
const SHIFT = `(?:(?:rati|raati|night|diuso|din|bihan|day|shift|sift|line|section|team|ko|ma|head|junior|senior|mukhya|ek|matra|nepali|mahila|[0-9]{1,2}|${W}) ){0,5}?`;
/** Honmachi ko bento company ma line leader; Kunisada Tekko ma welding garne ek matra Nepali. */
const LATIN = new RegExp(
  `(?<!\\p{L})(?!(?:Ma|ahile|usko|mero|nepali|nakkali|Mero|Hamro|Yo|Tyo|Timro|Uha|Tapai|Hami|Japan|Nepal) )\\p{Lu}[\\p{L}-]{2,20}(?: (?:ko|kai|ma|nira|najik|agadi|pachadi|chheu|chheuko|agadiko|najikko|bhayeko|${W})){0,4}? (?:[\\p{L}]{2,12} )?${ORG}(?: ?(?:ko|ma|kai|mai|bata))? ${SHIFT}${ROLE}(?!\\p{L})`,
  'giu',
);
const MARKS =
  /(?<!\p{L})(?:ko|ma|mero|hu|hun|ho|hunuhunchha?|chha?|chu|chhu|le|lai|garchha?|garchu|garne)(?!\p{L})/giu;

const D = '[\\u0900-\\u0963\\u0970-\\u097f]';
const NE_ROLE =
  '(?:म्यानेजर|मेनेजर|सुपरभाइजर|मालिक|मालिक्नी|साहु|साहुजी|साहुनी|हाकिम|प्रमुख|प्रिन्सिपल|लिडर|लीडर|इन्चार्ज|संचालक|सञ्चालक|फोरम्यान|हान्चो|तेन्चो|टोली नेता|भान्से|कुक|सेफ|नर्स|केयरगिभर|चालक|ड्राइभर|गार्ड|सफाइकर्मी|क्यासियर|दोभाषे|हेल्पर|अपरेटर|वेल्डर|चेकर|निरीक्षक|प्याकर|टेक्निसियन|शिक्षक|शिक्षिका|कामदार|ट्रेनी|प्रशिक्षार्थी|रिसेप्सनिस्ट|वेटर|इन्जिनियर)';
const NE_ORG =
  '(?:कम्पनी|कारखाना|फ्याक्ट्री|पसल|रेस्टुरेन्ट|क्लिनिक|अस्पताल|नर्सरी|होस्टल|मार्ट|गोदाम|होटल|वृद्धाश्रम|केयर होम|नर्सिङ होम|बेकरी|सुपरमार्केट|पम्प|सैलुन|क्याफे|बार|क्लब|ग्यारेज|वर्कसप|फार्मेसी|लन्ड्री|इजाकाया|कराओके|फार्म|प्लान्ट|उद्योग|स्कुल|विद्यालय|पार्लर|मसाज|कृषि फार्म|प्रेस|तेक्को|टेक्को|कोग्यो|फुड्स|शोकुहिन|स्योकुहिन)';
/** साकाइको टोफु कारखानाको रात्री सिफ्टको लिडर, इसेसाकी स्टेसन अगाडिको मसाज पसलकी साहुनी */
const DEVANAGARI = new RegExp(
  `(?<!${D})(?!(?:मेरो|मेरी|हाम्रो|हाम्री|आफ्नो|यस|त्यस|एउटा|जापान|नेपाल|कुनै|सबै|नेपाली|नगर|अर्को|यो|त्यो)(?:को)? )${D}{3,16}(?: (?:स्टेसन|स्टेशन|चोक|मन्दिर|पार्क|चो))?(?: ?(?:अगाडि|पछाडि|नजिक|छेउ|भित्र))?(?:को|का|की|मा भएको|मा रहेको|स्थित)? (?:${D}{2,14} ){0,2}?${D}{0,8}${NE_ORG}(?:को|का|की|मा)? (?:${D}{2,14} ){0,4}?${NE_ROLE}(?!${D}{3})`,
  'gu',
);

/** होटल साकुराको भान्सा प्रमुख: the kind of place first and its name behind. */
const NAMED = new RegExp(
  `(?<!${D})(?:होटल|रेस्टुरेन्ट|क्याफे|बार|क्लब|अस्पताल|क्लिनिक|केयर होम|नर्सिङ होम|स्कुल|बेकरी|सुपर|मार्ट|इजाकाया|स्न्याक|कम्पनी) (?!छ|को|मा|का|की|हो|पनि|भन)${D}{3,14}(?:को|का|की|मा) (?:${D}{2,14} ){0,2}?${NE_ROLE}(?!${D}{3})`,
  'gu',
);

/** Who does what at a place in a town, in Nepali of either letters. */
export const nepaliWorkplaces = (text: string): PersonalFind[] => {
  const finds: PersonalFind[] = [];
  const add = (start: number, word: string) =>
    finds.push({ start, end: start + word.length, kind: 'workplace-role' });
  for (const { from, part } of partsWith(text, /(?<!\p{L})(?:ko|ma) /u)) {
    if (matchesOf(part, MARKS).length < 2) continue;
    for (const { 0: word, index } of matchesOf(part, LATIN)) add(from + index, word);
  }
  for (const { from, part } of partsWith(text, /[\u0900-\u097f]/))
    for (const { 0: word, index } of [...matchesOf(part, DEVANAGARI), ...matchesOf(part, NAMED)])
      if (!/नगरपालिका|सरकार|पुस्तकालय|प्रहरी/.test(word)) add(from + index, word);
  return finds;
};
