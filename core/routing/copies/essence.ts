import { createHash } from 'node:crypto';
import { normaliseWhole } from '../classify/index.js';

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
/** The longest first, so that "thank you very much" does not leave "very much". Latin words stand alone. */
const COURTESY = new RegExp(
  [...COURTESIES]
    .sort((a, b) => b.length - a.length)
    .map((words) => (/^[a-z]/.test(words) ? `(?<![a-z])${words}(?![a-z])` : words))
    .join('|'),
  'g',
);

/**
 * A text without its spelling: width, case, kana, accents, signs, spaces and courtesies. Two voices of the same essence
 * say the same; any other word, number or place makes them two ("for" is not "against"). Empty where nothing is left.
 */
export const essenceOf = (text: string): string =>
  normaliseWhole(text).folded.replace(COURTESY, ' ').replaceAll(' ', '');

/** 128 bits of it, to be looked up by; undefined where there is nothing to compare. */
export const essenceHash = (text: string): Buffer | undefined => {
  const essence = essenceOf(text);
  return essence ? createHash('sha256').update(essence).digest().subarray(0, 16) : undefined;
};
