/** Small words and endings by which a language is known when it is written in letters that are not its own. */

export const ROMAJI_WORDS: ReadonlySet<string> = new Set(
  (
    'wa ga wo o ni no de to mo ka kara made he ya yori desu masu deshita desho deshou masen nai arimasu arimasen imasu shite kudasai hoshii ' +
    'suru kono sono ano dono doko itsu dare nani naze ikura demo dake toka node noni koto mono hito watashi boku kore sore are onegaishimasu ' +
    'site kudasaii tai nai desu nee yo ne tte iru aru ita atta'
  ).split(' '),
);
/** Small words of other languages too: they alone do not tell romaji. */
export const ROMAJI_SHARED: ReadonlySet<string> = new Set(
  'no de o to mo ka ni ga ya he e ne yo are made demo kara hito'.split(' '),
);
/** How sentences and what stands before their verbs end, where the words are not set apart: what romaji hardly does without. */
export const ROMAJI_ENDINGS =
  /(?:desu|masu|masen|mas[h]?ita|des[h]?ita|kudasai|s[h]?itai|ritai|hos[h]?ii|nai|des[hy]*ou|wo|suru|s[h]?ite)(?:ka|ga|yo|ne|keredo|kedo)?(?![a-z])/;

export const PINYIN_WORDS: ReadonlySet<string> = new Set(
  (
    'wo ni ta women nimen tamen de le shi bu mei meiyou you zai qu lai yao xiang neng keyi hui he gen ye dou hen tai jiu hai ba ma ne na zhe ' +
    'zheli nali nar zher shenme zenme weishenme ruhe duoshao ji qing qingwen xiexie shang xia li yi ge zhege nage dao cong gei bei rang ' +
    'xihuan xiwang bang bangmang yinwei suoyi danshi keshi erqie haishi huozhe'
  ).split(' '),
);
export const NEPALI_WORDS: ReadonlySet<string> = new Set(
  (
    'lai le ma ko ka ki haru cha chha chaina chhaina xa xaina ho hoina hunchha huncha hunxa hudaina bhayo bhayena vayo vayena bhaye bhane ' +
    'bhanera garna garne garnu garchha garcha garera garyo hamro mero mera hami hamilai malai kaslai kasari kasto kaha kahile kina kati kun ke ' +
    'pani ra tara ani bata sanga samma dekhi chahiyo chahinchha chahincha dinus dinuhos garnus garnuhos hola yo tyo yaha tyaha dherai ali ' +
    'basnu basne lina lyauna milne sikne pauna dina bhako bhayeko gareko pachhi pachi garho sano thulo aaucha aauchha bhancha bhanchha kura manche manchhe mathi muni chhora chhori ' +
    'milcha milchha paincha painchha parcha parchha parxa lagcha lagchha lagyo auncha aunchha janu jane man'
  ).split(' '),
);
/** Words that other languages have too: they count only beside words that these have not. */
export const NEPALI_SHARED: ReadonlySet<string> = new Set(
  'le ma ko ka ki ho mera ke ra man yo ali jane janu hola kun kina'.split(' '),
);
export const NEPALI_SHARED_ENDINGS = /.{3}(?:ko|ma|le|ka|nda|una)$/;
export const NEPALI_ENDINGS =
  /.(?:chha|ncha|nchha|nxa|xau|xaun|axa|rxa|rcha|daina|dina|hunu|nuhos|inus|unus|nuparyo|nuparne|nuparcha|nuparxa|eko|yeko|yera|ainan|chan|xan|lai|haru|harulai|harule|haruko)$/;

export const KOREAN_WORDS: ReadonlySet<string> = new Set(
  (
    'juseyo haeyo isseoyo eopseoyo eobseoyo isseumyeon eopseo itseumnida eopseumnida jega naega uri jeo na i geu jeo eun neun eul reul i ga ' +
    'e eseo euro ro gwa wa hago do man buteo kkaji neomu jom an mot wae eodi eonje nuga mwo mueos eotteoke hago hae'
  ).split(' '),
);
export const KOREAN_ENDINGS =
  /.(?:eo|yo|nida|mnida|kka|seyo|eul|reul|eun|neun|eseo|euro|ege|deul|deuri|deureul|jiman|myeon|haeseo|aseo|eoseo)$/;

/** How a sentence in Japanese ends, in kana. */
export const JAPANESE_ENDINGS =
  /(?:デス|マス|マセン|マシタ|クダサイ|タイ|ナイ|ホシイ|です|ます|ません|ました|ください|たい|ない|ほしい)(?:カ|ガ|ヨ|ネ|か|が|よ|ね)?(?![ァ-ヺーぁ-ん])/;
