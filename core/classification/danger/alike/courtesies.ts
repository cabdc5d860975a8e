/** What people say before anything, in eleven languages. */
const BEFORE = [
  'すみません(?:が|けど)?|すいません(?:が|けど)?|失礼します|こんにちは|こんばんは|おはようございます|はじめまして|お世話になっております|お世話になります|あの[うー]?|えっと|ええと',
  'hello(?: there)?|hi(?: there)?|hey|excuse me|good (?:morning|afternoon|evening)|dear (?:sir|madam|all|city hall)|sorry',
  '你好|您好|请问一下|请问|不好意思|打扰了|打扰一下|大家好|早上好|下午好|晚上好',
  '안녕하세요|안녕하십니까|저기요|실례합니다|죄송한데요?|죄송하지만|수고하십니다|수고 많으십니다',
  'dạ|vâng|xin chào|chào (?:anh chị|anh|chị|ad|mọi người|quý vị)|cho (?:em|tôi|mình) hỏi|xin lỗi|làm ơn',
  'hola|buenas(?: (?:tardes|noches))?|buenos días|disculpe(?:n)?|perdone|perdón|oiga',
  'oi|olá|bom dia|boa (?:tarde|noite)|com licença|desculpe?|por gentileza',
  'hello po|hi po|magandang (?:araw|umaga|hapon|gabi|tanghali)(?: po)?|kasi|pasensya na(?: po)?|excuse me po|tanong ko lang po',
  'halo|hai|hallo|permisi|maaf|selamat (?:pagi|siang|sore|malam)|assalamualaikum',
  'नमस्ते|नमस्कार|कृपया|माफ गर्नुहोला|सुन्नुहोस् न',
].join('|');
/** What they say behind it. */
const BEHIND = [
  'どうぞ|どうか|(?:どうぞ|どうか)?(?:よろしく|宜しく)?(?:お願い|おねがい)(?:いた|致)?(?:します|しますね)|よろしく|(?:どうも)?ありがとう(?:ございま(?:す|した))?|失礼します|以上です?',
  'please|thanks(?: a lot)?|thank you(?: (?:very|so) much)?|cheers|regards|best regards|sincerely',
  '谢谢(?:您|你|大家)?|麻烦(?:您|你)?了?|拜托了?|多谢|感谢',
  '(?:잘 )?부탁(?:드려요|드립니다|합니다|해요)|감사(?:합니다|해요|드립니다)|고맙습니다|고마워요|수고하세요',
  '(?:dạ )?(?:ạ|nha|nhé|ha|nghen)|(?:em |tôi |mình |xin |chân thành )?cảm ơn(?: (?:ạ|nhiều|anh chị|quý vị))*',
  'por favor|(?:muchas |mil )?gracias|saludos',
  'por favor|(?:muito )?obrigad[oa]|valeu|agradeço|rs+|k{3,}|att|abraços?',
  '(?:maraming )?salamat(?: po)?|po|pakiusap(?: po)?',
  'ya|kak|terima ?kasih(?: (?:banyak|ya))*|makasih|mohon bantuannya|trims',
  'है|होला|धन्यवाद|आभारी छु',
].join('|');

const SIGN = '[^\\p{L}\\p{M}\\p{N}]';
const LEADING = new RegExp(`^${SIGN}*(?:(?:${BEFORE})(?:${SIGN}+|$))+`, 'iu');
const TRAILING = new RegExp(`(?:(?:^|${SIGN}+)(?:${BEHIND}))+${SIGN}*$`, 'iu');
/** Japanese has its small words of tone at the end of the last word. */
const TONE = /(?<=[いたすだるん])(?:よね?|ね)[ー〜~]?[^\p{L}\p{M}\p{N}]*$/u;

/** A sentence without greeting, thanks and asking: nothing is left of one that says no more. */
export const withoutCourtesies = (sentence: string): string =>
  sentence.normalize('NFKC').replace(LEADING, '').replace(TRAILING, '').replace(TONE, '');
