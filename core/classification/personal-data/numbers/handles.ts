import type { PersonalFind, Rule } from '../rule.js';
import { matchesOf, partsWith } from '../spans.js';

/** Where people write to each other: what stands behind is by what name somebody is found there. */
const SERVICES = [
  'LINE|Line|line|ライン|らいん|라인|लाइन',
  'WeChat|wechat|Wechat|weixin|微信|威信|wx|WX|vx|VX|QQ|qq|微博|weibo|抖音|小红书|xhs|위챗|ウィーチャット',
  'Kakao ?[Tt]alk|KakaoTalk|[Kk]akao|카카오톡|카카오|카톡|カカオトーク|カカオ',
  'Telegram|telegram|テレグラム|텔레그램|टेलिग्राम|Signal|signal|Discord|discord|ディスコード|디스코드|Skype|skype|スカイプ|Viber|viber|भाइबर|वाइबर|Zalo|zalo|ZALO|IMO|imo',
  'Instagram|instagram|Insta|insta|INSTA|IG|Ig|ig|インスタグラム|インスタ|いんすた|인스타그램|인스타|इन्स्टाग्राम|इन्स्टा|इंस्टा|ins|INS',
  'Facebook|facebook|FaceBook|FB|Fb|fb|Face|face|フェイスブック|フェースブック|페이스북|페북|फेसबुक|फेसबूक',
  'Messenger|messenger|メッセンジャー|메신저|म्यासेन्जर|मेसेन्जर|म्यासेञ्जर',
  'Tik ?Tok|tiktok|TIKTOK|ティックトック|틱톡|टिकटक|Threads|threads|スレッズ|Twitter|twitter|ツイッター|트위터|Snapchat|snapchat|snap|YouTube|youtube|WhatsApp|whatsapp|Linked[Ii]n|linkedin',
].join('|');
/** Words between the service and the name; `ID_WORD` says outright that a name follows. */
const ID_WORD =
  '(?:ID|Id|id|account|acc|acct|username|user ?name|user|handle|nick|nickname|usuario|usuário|cuenta|conta|perfil|profile|tài khoản|akun)(?![A-Za-z])|アイディー|アイディ|アカウント名|アカウント|アカ|垢|ユーザー名|ユーザーネーム|あいでぃー|아이디|계정|号码|账号|帐号|帳號|号|號|आइडी|आईडी|अकाउन्ट';
const SMALL =
  '(?:name|nombre|nome|nama|tên|is|was|es|é|la|le|là|adalah|ay|po|ko|kong|namin|nya|ni|si|saya|aku|em|mình|tôi|của|của em|của tôi|my|mi|meu|minha|o meu|mio|del|de|do|da|no|na|en|em|at|di|sa|ng|as|under|by|to|or|o|ou|hoặc|hay|atau)(?![A-Za-zÀ-ỹ])|の|は|が|で|に|も|か|と|です|→|➡|⇒|▶|▷|※|も |:|：|=|-|\\(|「|是|为|叫|的|我|我的|都|의|은|는|이|가|로|도|मा|को|मेरो|हो|पनि|र|和|또는|や';
const BEHIND = `(?:[ /、,・&+或]{0,2}(?:${SERVICES}))*`;
const NAMED = new RegExp(
  `(?<![A-Za-z0-9À-ỹ@._-])(?:${SERVICES})${BEHIND}(?:[ ]?(${ID_WORD})|[ ]?(?:${SMALL})){0,5}[ ]?(@?[A-Za-z][A-Za-z0-9._-]{2,31})(?![A-Za-z0-9@])`,
  'g',
);
const AT_SIGN = /(?<![A-Za-z0-9._%+@＠/-])@ ?([A-Za-z0-9_][A-Za-z0-9_.]{2,31})(?![A-Za-z0-9@])/g;
/** Numbers by which people chat: QQ 3382910447. */
const CHAT_NUMBER =
  /(?:QQ|qq|微信|威信|[Ww]e[Cc]hat)(?:号码?|账号|ID)?[ :：是为]{0,2}([1-9][0-9]{5,10})(?![0-9])/g;
/** 微信昵称月亮妈妈0815: a name of one's own. */
const NICK =
  /(?:微信|QQ|抖音|小红书|微博|LINE|ライン|インスタ)(?:的)?(?:昵称|网名|名字|名|号名|のニックネーム|の名前)(?:是|叫|：|:|は|「|“)*([\u4e00-\u9fffぁ-んァ-ヴーA-Za-z0-9_.]{2,14})(?=，|。|,|」|”| |加|です|$)/g;
/** A name with its four figures: kuroneko#4471. */
const TAGGED = /(?<![A-Za-z0-9_.])[A-Za-z][A-Za-z0-9_.]{1,31}#[0-9]{4}(?![0-9])/g;
/** Written as nobody writes a word, in a sentence that names a service. */
const ODD =
  /(?<![A-Za-z0-9À-ỹ@._/-])(?:[A-Za-z0-9]+(?:[._][A-Za-z0-9]+)*_+[A-Za-z0-9._]*[A-Za-z0-9]|[A-Za-z]{3,}(?:[.-][A-Za-z]+)*[._-]?[0-9]{2,6}|[A-Za-z]{3,}\.[A-Za-z]{3,}(?:\.[A-Za-z0-9]+)*)(?![A-Za-z0-9@_/])/g;
const LINK =
  /(?:facebook\.com|fb\.com|fb\.me|m\.me|instagram\.com|tiktok\.com|t\.me|wa\.me|zalo\.me|line\.me(?:\/[a-z]{1,3}){0,3}|x\.com|twitter\.com|threads\.net)\/(?:~|@)?([A-Za-z0-9][A-Za-z0-9._=?-]{2,40})/gi;
/** Accounts of a city or a state are everybody's; an address of a site is none. */
const PUBLIC =
  /^@?(?:www\.|http|no\.?[0-9])|\.(?:com|org|net|gov|html?|pdf|json|js|txt|csv|xlsx?|docx?|pptx?|png|jpe?g|zip|exe|(?:lg|go|co|ne|or|ac|ed)\.jp)$|city|pref|koho|kouhou|gov/i;
/** Behind a plain word without figures nothing else may come: it was the name. */
const CLOSED = /^[ ]?(?:[.,;、。)」!！\n]|$|です|だよ|で[すお]|まで|[가-힣]|[\u4e00-\u9fff])/;

const SERVICE = new RegExp(`${SERVICES}`);

/** By what names people are found where they chat: @name, and what stands behind the name of a service. */
export const findHandles: Rule = ({ view: { text } }) => {
  if (!/[@#]/.test(text) && !SERVICE.test(text)) return [];
  const finds: PersonalFind[] = [];
  const add = (end: number, written: string) => {
    const handle = written.replace(/[.-]+$/, '');
    if (handle.replace('@', '').length > 2 && !PUBLIC.test(handle)) {
      const start = end - written.length;
      finds.push({ start, end: start + handle.length, kind: 'other-id' });
    }
  };
  for (const { 0: whole, 1: nick = '', index } of matchesOf(text, NICK))
    finds.push({
      start: index + whole.length - nick.length,
      end: index + whole.length,
      kind: 'other-id',
    });
  for (const { 0: whole, 1: id, 2: handle = '', index } of matchesOf(text, NAMED)) {
    const end = index + whole.length;
    const marked = /[0-9_]|[A-Za-z]\.[A-Za-z0-9]|^@/.test(handle);
    const said = id !== undefined && CLOSED.test(text.slice(end, end + 3));
    if (marked || said) add(end, handle);
  }
  for (const { 1: number = '', 0: whole, index } of matchesOf(text, CHAT_NUMBER)) {
    const end = index + whole.length;
    finds.push({ start: end - number.length, end, kind: 'other-id' });
  }
  for (const { 0: whole, index } of matchesOf(text, AT_SIGN)) add(index + whole.length, whole);
  for (const { from, part } of partsWith(text, SERVICE))
    for (const { 0: whole, index } of matchesOf(part, ODD)) add(from + index + whole.length, whole);
  for (const { 0: whole, index } of matchesOf(text, TAGGED)) add(index + whole.length, whole);
  for (const { 0: whole, index } of matchesOf(text, LINK)) {
    const end = index + whole.length;
    finds.push({ start: index, end, kind: 'other-id' });
  }
  return finds.sort((a, b) => a.start - b.start || b.end - a.end);
};
