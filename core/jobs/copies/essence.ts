import { createHash } from 'node:crypto';
import { hasAccents, normaliseWhole, sentencesOf } from '../../classification/index.js';

/** What people say beside the matter: greetings, thanks, "please". Two texts that differ in these say the same. */
const COURTESIES = [
  'こんにちは|はじめまして|おはようございます|いつもありがとうございます|ありがとうございます|いつもお世話になっております',
  'お世話になっております|いつもお世話になっています|突然すみません|すみません|お願いです|お願いします|お願いいたします|お願い致します',
  'よろしくお願いします|よろしくお願いいたします|よろしくお願い致します|どうぞよろしくお願いします|おねがいします',
  'よろしくおねがいします|どうか|どうぞ|ぜひ|是非|市長さん|市長様|担当者様|以上です',
  '您好|你好|谢谢|感谢|拜托了|麻烦了|请问|市长您好',
  '안녕하세요|감사합니다|고맙습니다|부탁드립니다|부탁드려요|수고하세요|수고하십니다|제발',
  'नमस्ते|धन्यवाद|कृपया|namaste|dhanyabad',
  'hello|hi|dear mayor|good morning|thank you very much|thank you|thanks|please|best regards|kind regards',
  'xin chào|xin cảm ơn|cảm ơn|làm ơn|xin',
  'olá|bom dia|boa tarde|boa noite|muito obrigado|muito obrigada|obrigado|obrigada|por favor',
  'hola|buenos días|buenas tardes|muchas gracias|gracias',
  'magandang araw po|magandang araw|maraming salamat po|salamat po|salamat|pakiusap',
  'halo|selamat pagi|selamat siang|terima kasih banyak|terima kasih|mohon|tolong',
].flatMap((line) => line.split('|').map((words) => normaliseWhole(words).folded));
const OF_SENTENCE = COURTESIES.filter(Boolean)
  // The longest first, so that "thank you very much" does not leave "very much". Latin words stand alone.
  .sort((a, b) => b.length - a.length)
  .map((words) => (/[a-z]$/.test(words) ? `${words}(?![a-z])` : words))
  .join('|');
const BEFORE = new RegExp(`^(?:(?:${OF_SENTENCE}) ?)+`);
const AFTER = new RegExp(`(?:(?:^| |(?<![a-z]))(?:${OF_SENTENCE}))+$`);

/** What makes the same thing more or less polite or strong, wherever it stands. As whole words where words stand apart. */
const FILLERS = [
  'ぜひ|本当に|ほんとうに|とても|すごく|なにとぞ|真的|非常|정말',
  'please|really|very|muito|realmente|por favor|muy|po|opo|naman|talaga|sangat|banget|dong|nhé|ạ',
].flatMap((line) => line.split('|').map((words) => normaliseWhole(words).folded));
const FILLER = new RegExp(
  FILLERS.map((words) => (/[a-z]/.test(words) ? `(?<![a-z])${words}(?![a-z])` : words)).join('|'),
  'g',
);

/** Signs that make another number, or another opinion, and that the usual spelling drops. As letters they stay. */
const SIGNS = '-./:,+$€£%';
const isSign = /(?<=\p{N})[-./:,% ](?=\p{N}|$|[^\p{N}])|[-+$€£](?=\p{N})/gu;
const keepSigns = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/(?<=\p{N}) +(?=\p{N})/gu, ' ξ ')
    .replace(isSign, (sign) => (sign === ' ' ? ' ' : `φ${SIGNS.indexOf(sign)}φ`))
    .replace(/\p{Extended_Pictographic}/gu, (emoji) => ` ω${emoji.codePointAt(0)?.toString(36)} `);

const spelled = (sentence: string): string => {
  const normal = normaliseWhole(sentence);
  // Where the writer set accents they tell words apart ("thuê", "thuế").
  const text = hasAccents(normal) ? normal.marked : normal.folded;
  return text.replace(BEFORE, '').replace(AFTER, '').replace(FILLER, '').replaceAll(' ', '');
};

/**
 * A text without its spelling: width, case, kana, signs, spaces, courtesies and words like "really". Two voices of the same essence
 * say the same; any other word, number or place makes them two ("for" is not "against"). Empty where nothing is left.
 */
export const essenceOf = (text: string): string => {
  const essence = sentencesOf(keepSigns(text)).map(spelled).join('');
  return /^(?:ω[0-9a-z]+)*$/.test(essence) ? '' : essence;
};

/** 128 bits of it and of the measure that was chosen, to be looked up by; undefined where there is nothing to compare. */
export const essenceHash = (text: string, measure: string | null): Buffer | undefined => {
  const essence = essenceOf(text);
  return essence
    ? createHash('sha256')
        .update(`${measure ?? ''}\0${essence}`)
        .digest()
        .subarray(0, 16)
    : undefined;
};
