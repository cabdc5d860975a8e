import type { Rule } from '../rule.js';
import { matchesOf } from '../spans.js';

const LOCAL =
  '(?<![a-zA-Z0-9._%+\\-])(?:[a-zA-Z0-9]{1,24} ?(?:dot|DOT|punto|ponto|chấm|cham|titik|tuldok|ドット|점|点|डट) ?){0,3}[a-zA-Z0-9._%+\\-]{1,64}';
/** In words. */
const AT =
  '(?: ?[(\\[<{] ?(?:a|at|AT|arroba|a ?-?còng|a ?-?cong|chuông|골뱅이|艾特|एट|アットマーク|アット|あっと) ?[)\\]>}] ?| ?(?:アットマーク|あっとまーく|アットまーく|あっと|アット|골뱅이|앳|에트|艾特|圈a|圈A|एट|ऐट|एट द रेट) ?| (?:at|AT|arroba|arobase|et|sa|a ?-?(?:còng|cong|móc|moc)|chuông|at sign|kukac) | ?[#＃*★☆◎●■◆＆&] ?)';
const DOT =
  '(?:[.。．]| ?[(\\[<{] ?(?:dot|DOT|punto|ponto|ドット) ?[)\\]>}] ?| ?(?:ドット|どっと|점|닷) ?| (?:dot|punto|ponto|chấm|cham|titik|tuldok|डट|डॉट|点) )';
/** Two addresses that nothing parts are hidden as one. */
const NEXT = '(?:@[a-zA-Z0-9.\\-]{1,64}){0,4}';
/** By the sign and by words one after the other: in "reach me at taro@..." the word must not take the address away. */
const [MAIL, SPELLED] = [' ?@ ?', AT].map(
  (at) =>
    new RegExp(`${LOCAL}${at}[a-zA-Z0-9\\-]{1,63}(?:${DOT}[a-zA-Z0-9\\-]{2,24}){1,4}${NEXT}`, 'g'),
) as [RegExp, RegExp];
/** Japanese figures of speech: "taro アット example". Without a known end only the sign @ counts. */
const BARE =
  /[a-zA-Z0-9._%+-]{2,64} ?@ ?(?:gmail|yahoo|icloud|outlook|hotmail|docomo|softbank|ezweb|au)\b/gi;

/** Where the sign is spelled out, the end must be one that there is. */
const DOMAIN =
  /(?:\.|ドット|どっと|dot|punto|ponto|chấm|titik|tuldok|डट|डॉट|点|점|닷)[ )\]]{0,2}(?:com|कम|कॉम|कोम|net|org|jp|co|ne|or|ac|go|info|ph|vn|br|id|np|kr|cn|pe|mx|es|us|uk|in|example|test|invalid|me|io)$/i;

/** By what name somebody is found elsewhere: insta @somebody.there. */
const HANDLE =
  /^(?:insta(?:gram)?|ins|ig|tik ?tok|line|fb|face(?:book)?|twitter|x|threads|telegram|zalo|kakao|wechat) @/i;

/** Mail addresses, in either width, and with "at" and "dot" in words. */
export const findEmails: Rule = ({ view: { text } }) =>
  text.includes('@') ||
  /アット|あっと|골뱅이|앳|에트|艾特|圈a|एट|ऐट|[a-z0-9._-] ?[#＃*★☆◎●■◆＆&] ?[a-z0-9]|arroba|\bat\b|\bet\b|\bsa\b|a ?-?(?:còng|cong|móc)|\(at?\)|\[at?\]|\(at|\[at/i.test(
    text,
  )
    ? [...matchesOf(text, MAIL), ...matchesOf(text, SPELLED), ...matchesOf(text, BARE)]
        .filter(([word]) => !HANDLE.test(word) && (word.includes('@') || DOMAIN.test(word)))
        .map(({ 0: word, index }) => ({
          start: index,
          end: index + word.replace(/[.-]+$/, '').length,
          kind: 'email' as const,
        }))
    : [];
