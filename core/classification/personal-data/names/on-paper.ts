import type { PersonalFind } from '../rule.js';
import { matchesOf } from '../spans.js';
import { ZH_SURNAMES } from './data/chinese.js';
import { KATAKANA_COMMON } from './data/japanese/katakana-common.js';
import { wordSet } from './data/word-list.js';
import { KATAKANA_WORDS } from './japanese-words.js';
import { isKanaFamilyBeside } from './kana-names.js';

const common = wordSet(KATAKANA_COMMON);
const surnames = wordSet(ZH_SURNAMES);
const KANA = '[ァ-ヴ][ァ-ヴー]{1,9}(?:[ ・][ァ-ヴー]{2,10}){0,3}';
const HANGUL = '[가-힣]{2,6}?(?: [가-힣]{2,6}?)??';

/** Where a name stands that others read: a plate at the door, a badge, a list, an envelope. Names from elsewhere, in kana and Hangul. */
const ON_PAPER: readonly RegExp[] = [
  // 表札は「グエン」のまま, 名簿にはパクとあります
  new RegExp(
    `(?:表札|名札|名簿|ネームプレート|ポスト|郵便受け|宛名|封筒|住民票|通帳|診察券|在留カード|健康保険証)(?:の名前)?(?:に|は|が|には|では|も)(?:まだ|今も|なぜか|ずっと)?[「『]?(${KANA})[」』]?(?=と(?:書|あ|出|な|し|印)|の(?:まま|名前)|になって|、もう|です)`,
    'g',
  ),
  // 職場ではチャンと呼ばれ
  new RegExp(
    `(?:職場|会社|工場|学校|近所|家|病院|国|ここ)では[「『]?(${KANA})[」』]?(?=と(?:呼|よ|言わ|いわ)|で通)`,
    'g',
  ),
  // 名前はパクです、 呼び名はリン
  new RegExp(
    `(?:名前|呼び名|通称|本名|通名|あだ名|名字|苗字|姓|登録名)(?:は|が)[「『]?(${KANA})[」』]?(?=です|で、|だと|とい|と書|なのに|でござ|。|$)`,
    'g',
  ),
  // 名牌上写的是ホウ, 登记成リュウ
  new RegExp(
    `(?:名牌|门牌|胸牌|工牌|名册|名单|信封|信箱|户名|姓名栏|住民票|在留卡|保险证|登记|片假名)(?:上|里|的名字|那里)?(?:面)?(?:只|都|还|却)?(?:写的?(?:是|成|着)?|印的?是|登记成|登记的是|是|成|成了|变成)[“「]?(${KANA})`,
    'g',
  ),
  // 문패는 마쓰오카로 되어 있지만, 우편함에 하야시라고 적혀
  new RegExp(
    `(?:문패|명찰|명패|이름표|우편함|편지함|명부|명단|봉투|통장|등본|서류|보험증|체류카드|등록증)(?:에는|에|은|는|이|가|엔)? (?:아직 |여전히 |왜 )?["'‘“「]?(${HANGUL})["'’”」]?(?=(?:으로|로|이라고|라고) (?:되어|돼|적혀|쓰여|써|나와|나오|등록|올라|찍혀|인쇄))`,
    'g',
  ),
];
/** 지금은 도씨네가 삽니다: a family of one syllable and its house. */
const HOUSE_OF =
  /(?<![가-힣])([김이박최정강조윤장임한오서신권황안송전홍유고문양손배백허남심노하곽성차주구민나진지엄채원천방공현함변염여추도소석선설마길연위표명기반왕금옥육인맹제모탁국은편용])(?=씨(?:네|댁| 집| 가족))/g;
/** 同事们叫我小彭: how people call each other. */
const CALLED =
  /(?:叫|喊|称呼?)(?:我|他|她|你|这位|那位)(?:叫|作|做)?[“「"]?([小老阿大][\u4e00-\u9fff])(?=[”」"，。、,.；！? ]|$)/g;
/** What else stands on them. */
const NOBODY =
  /^(?:이름|본명|가명|한글|영어|한자|일본어|일본식|옛날|다른|그대로|외국인?|성만|가나|가타카나)(?: |$)|이름$/;
const NO_CALLED =
  /^(?:老[师板婆公人乡外大百家马虎实先]|[小大][马石家方白水钱江时车米能毛全]|大[师连])/;
const NO_KANA =
  /^(?:カタカナ|ローマ|フルネーム|ニックネーム|イニシャル|ハンコ|アパート|マンション|コーポ|ハイツ|メゾン|ガムテープ|チラシ|ポスト)/;

const isCalled = (word: string): boolean => !NO_CALLED.test(word) && surnames.has(word.slice(1));

const nobody = (word: string): boolean =>
  /^[ァ-ヴ]/.test(word)
    ? NO_KANA.test(word) ||
      (!/[ ・]/.test(word) &&
        !isKanaFamilyBeside(word) &&
        (common.has(word) || KATAKANA_WORDS.has(word)))
    : NOBODY.test(word);

/** Names from elsewhere where it is told how they are written or called. */
export const namesOnPaper = (text: string): PersonalFind[] => {
  const finds: PersonalFind[] = [];
  for (const pattern of [...ON_PAPER, HOUSE_OF, CALLED])
    for (const { 0: whole, 1: word = '', index } of matchesOf(text, pattern)) {
      if (pattern === CALLED ? !isCalled(word) : nobody(word)) continue;
      const start = index + whole.lastIndexOf(word);
      finds.push({ start, end: start + word.length, kind: 'name' });
    }
  return finds;
};
