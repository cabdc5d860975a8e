import type { PersonalFind } from '../../rule.js';
import { matchesOf } from '../../spans.js';
import { wordSet } from '../data/word-list.js';
import { NE_COMMON } from '../data/words/nepali-common.js';
import type { NepaliWords } from './framed.js';

const common = wordSet(NE_COMMON);
const WORD = /[\u0900-\u0963\u0970-\u097f]+/g;
/** The ends of nouns, and those that only somebody who does or suffers something has. */
const END = /(?:हरूले|हरूलाई|हरूको|हरूका|हरू|हरु|ले|लाई|को|का|की|सँग|संग|बाट|मा|देखि|सम्म|पनि|जी|ज्यू)$/;
const DOES = /^(?:ले|लाई|सँग|संग|जी|ज्यू)$/;
const OF = /^(?:को|का|की)$/;
/** Who somebody is to the writer, before a name or behind one. */
const KIN = wordSet(
  'छोरा छोरी श्रीमान् श्रीमान श्रीमती दाइ दाई दिदी भाइ बहिनी साथी छिमेकी बुहारी ज्वाइँ नाति नातिनी सहकर्मी काका काकी मामा माइजू फुपू सासू ससुरा भतिज भतिजो भतिजी भान्जा भान्जी लोग्ने बुढी बुढा रुममेट बुबा आमा हजुरबुबा हजुरआमा बाबु नानी',
);
const ROLES = wordSet(
  'सुपरभाइजर म्यानेजर मालिक साहु हाकिम लिडर घरबेटी घरधनी शिक्षक शिक्षिका दोभाषे नर्स डाक्टर मिस काउन्टरकी काउन्टरको केयरम्यानेजर संयोजक कर्मचारी',
);
const TITLES = wordSet(
  'दाइ दाई दिदी भाइ बहिनी सर मिस म्याम म्याडम अंकल आन्टी काका काकी बाजे बज्यै भाउजू बुबा आमा',
);
const PEOPLE = wordSet(
  'मान्छे मानिस व्यक्ति साथी केटा केटी महिला पुरुष छिमेकी कर्मचारी दाइ दिदी भाइ बहिनी बच्चा विद्यार्थी शिक्षक घरबेटी',
);
/** Ends of verbs, of adjectives and of words for peoples and tongues. */
const NO_NAME =
  /(?:े|ँ|ाइ|ीय|िक|पूर्वक|ात्मक|वाला|वाली|सहित|विना|बिना|अनुसार|पछि|अघि|तिर|बीच|मध्ये|भित्र|बाहिर|न्दा|न्छ|ाउने|दिए|न्न)$/;

/** A word in Devanagari that is in no list, where a person must stand: beside kin, with what somebody does, in a signature. */
export const unknownNepali = (text: string, of: NepaliWords): PersonalFind[] => {
  const words = matchesOf(text, WORD).map(({ 0: word, index }) => {
    const end = END.exec(word)?.[0] ?? '';
    // केइको, मोमोको: an end that belongs to the name.
    const whole =
      (word.length > 4 && (of.isGiven(word) || of.isJapaneseGiven(word))) ||
      word.slice(0, -end.length).endsWith('्');
    const base = end && !whole && word.length - end.length > 1 ? word.slice(0, -end.length) : word;
    return { word, base, end: base === word ? '' : end, start: index };
  });
  const finds: PersonalFind[] = [];
  words.forEach(({ word, base, end, start }, i) => {
    if (base.length < 3 || of.isStop(word) || of.isStop(base) || common.has(word)) return;
    const known = of.isGiven(base) || of.isJapaneseGiven(base) || of.isJapaneseFamily(base);
    if (common.has(base) || (!known && (of.isVerb(word) || of.isVerb(base) || NO_NAME.test(base))))
      return;
    const before = words[i - 1];
    const behind = words[i + 1];
    const gap = text.slice(before ? before.start + before.word.length : 0, start);
    const next = text.slice(start + word.length, behind?.start);
    const beside = next === ' ' ? behind : undefined;
    const kinBefore =
      /^,? $/.test(gap) && (KIN.has(before?.word ?? '') || ROLES.has(before?.word ?? ''));
    const kinBehind = OF.test(end) && KIN.has(beside?.base ?? '');
    const titled = !end && TITLES.has(beside?.base ?? '');
    const self = gap === ' ' && before?.word === 'म' && !end && /^[,।]/.test(next);
    const signed =
      i === words.length - 1 &&
      !end &&
      /^[,।! \n-]+$/.test(gap) &&
      /^(?:धन्यवाद|निवेदक|भवदीय|भवदीया|प्रार्थी|आभारी|प्रेषक)$/.test(before?.word ?? '');
    const said = beside?.word === 'भन्ने' && PEOPLE.has(words[i + 2]?.base ?? '');
    const does = DOES.test(end);
    if (kinBefore || kinBehind || titled || self || signed || said || does)
      finds.push({ start, end: start + base.length, kind: 'name' });
  });
  return finds;
};
