import type { SaidOtherwise } from './says-no-or-not.js';

/** How a thing came out, and what became of it: not chosen, secret, lost, full, without water, not covered. */
export const OUTCOMES: readonly SaidOtherwise[] = [
  {
    what: 'not chosen',
    asks: 'never',
    words: {
      ja: '(?:選考|抽選|試験|審査|くじ)(?:に|で|から)?(?:落ち|外れ|はず?れ|もれ|漏れ)[^、。]{0,3}|落選|不合格|不採用|不採択|選ばれ(?:な(?:い|かっ)|ません|ず)',
      zh: '落选|未(?:能)?(?:通过|中签|被?选[上中]|录取|入选|获[得选]?)|没(?:有)?(?:通过|中签|被?选[上中]|录取|入选|获得)|不合格|落榜',
      ko: '탈락[가-힣]*|떨어(?:지|진|져|졌)[가-힣]*|불합격|(?:선정|선발|당첨)되지 ?(?:않|못)[가-힣]*|뽑히지 ?(?:않|못)[가-힣]*',
      en: "unsuccessful|not (?:been )?(?:selected|chosen|offered|accepted|successful)|(?:did|were|was|do|does)(?: not|n't) (?:get|obtain|receive|win|pass|selected|chosen|accepted|offered)|turned down|miss(?:ed)? out",
      es: 'no (?:l[oa]s? )?(?:obt\\p{L}+|consig\\p{L}+|super\\p{L}+|pas[aeó]\\p{L}*|hayan? (?:sido|obtenido|superado|conseguido)(?: (?:elegid|seleccionad|admitid)\\p{L}+)?|(?:fue|fueron|sean?|resulten?|resultaron?|salieron?|salgan?) (?:elegid|seleccionad|admitid|aceptad)\\p{L}+)|suspend\\p{L}+ (?:el examen|la prueba)',
      pt: 'não (?:[oa]s? )?(?:conseg\\p{L}+|obt\\p{L}+|pass(?:ou|aram|ar)|(?:foi|foram|for|forem) (?:selecionad|escolhid|aprovad|aceit|contemplad)\\p{L}+)|reprovad\\p{L}+|desclassificad\\p{L}+',
      vi: 'trượt|không (?:đỗ|trúng|đậu|được (?:chọn|nhận|xét)|vượt qua)|rớt',
      id: 'tidak (?:lolos|terpilih|diterima|lulus|mendapat(?:kan)?|berhasil)|gugur',
      fil: 'hindi (?:po )?(?:nakapasa|napili|natanggap|nakakuha|nakuha|pumasa|pinalad)\\p{L}*|bumagsak|bagsak',
      ne: '(?:छनोट|छनौट)[\\u0900-\\u0963]* (?:न|भएन|परेन)[\\u0900-\\u0963]*|असफल|अनुत्तीर्ण|फेल',
    },
  },
  {
    what: 'no water',
    words: {
      ja: '断水|停電|(?:水|お湯|湯|電気|ガス|みず)(?:道)?(?:が|は|も)?(?:出|で|来|使え|つか?え)(?:ない|ません|なく|なかっ)|(?:水|みず|水道|電気|ガス)(?:が|は|も)? ?(?:止|と)ま(?:り|る|っ)[^、。]{0,2}',
      zh: '停[水电气]|断[水电]|(?:没有?|无)[水电]',
      ko: '단수|정전|(?:물|전기|가스|수돗물)[이가은는도]? ?(?:안 ?나[오옵온]|나오지 ?않|끊|멈)[가-힣]*',
      en: 'no (?:running |tap )?(?:water|power|electricity|gas)|without (?:water|power|electricity|gas)|(?:water|power|electricity|gas|supply)(?: supply)? (?:will be |is |are |has been |being )?(?:cut|shut|turned) ?off|(?:water|power) (?:outage|cut|stoppage|interruption)s?|water (?:supply )?will stop|outage',
      es: 'cortes? (?:de|del) (?:agua|luz|suministro)|sin (?:agua|luz|suministro)|no (?:habrá|hay|saldrá|tendrá[n]?) (?:agua|luz|suministro)|se (?:cort\\p{L}+|interrump\\p{L}+) (?:el )?(?:agua|suministro)',
      pt: 'cortes? (?:de|no) (?:água|luz|fornecimento)|sem (?:água|luz)|falta (?:de|d) ?(?:água|luz)|não (?:haverá|há|sairá|terá) (?:água|luz|fornecimento)|interrup\\p{L}+ (?:do|no) (?:abastecimento|fornecimento)(?: de água)?',
      vi: '(?:cắt|cúp|mất|ngừng cấp|ngưng cấp|không có) (?:nước|điện)',
      id: '(?:air|listrik) (?:mati|padam|tidak mengalir|dihentikan|berhenti)|(?:pemadaman|penghentian|pemutusan) (?:air|listrik|aliran)',
      fil: '(?:walang|mawawalan ng|mawawala ang|putol\\p{L}* (?:ang|ng)) (?:tubig|kuryente)',
      ne: '(?:पानी|खानेपानी|बिजुली|धारा)(?:को|मा)? ?(?:आपूर्ति )?(?:बन्द|आउँदैन|कट|अवरुद्ध|रोकि|काटि)[\\u0900-\\u0963]*',
    },
  },
  {
    what: 'secret',
    asks: 'never',
    words: {
      ja: '秘密|ひみつ|内密|守秘|(?:他|外|よそ)(?:に|へ)?(?:漏|も)ら(?:し|さ)(?:ません|ない|ず)|非公開',
      zh: '保密|秘密|不(?:会)?(?:外传|泄[露漏]|公开)|隐私',
      ko: '비밀|비공개|누설하지 ?않[가-힣]*',
      en: 'secret|confidential\\w*|kept? private|privacy|in confidence|not (?:be )?(?:shared|disclosed|made public)',
      es: 'secret[oa]s?|confidencial\\p{L}*|reserva(?= (?:absoluta|total))|privacidad',
      pt: 'segredo|sigilo\\p{L}*|secret[oa]s?|confidencia\\p{L}*|privacidade',
      vi: 'bí mật|giữ kín|bảo mật',
      id: 'rahasia|dirahasiakan|kerahasiaan\\p{L}*',
      fil: '\\p{L}*lihim\\p{L}*|sikreto|kumpidensyal|confidential',
      ne: 'गोप्य[\\u0900-\\u0963]*|गोपनीय[\\u0900-\\u0963]*',
    },
  },
  {
    what: 'full',
    asks: 'never',
    words: {
      ja: '満員|満席|満車|定員に達|売り切れ|空き(?:が|は)?(?:ない|ありません|なく)',
      zh: '满(?:员|额|座)|已满|售罄|没有?空(?:位|额)|无空位',
      ko: '만석|만차|만원|정원이 ?(?:차|찼)|매진|빈자리가 ?없[가-힣]*|자리가 ?없[가-힣]*',
      en: 'fully booked|full|sold out|no (?:more )?(?:places|vacancies|spaces|seats|openings)(?: left)?',
      es: 'complet[oa]s?|llen[oa]s?|agotad[oa]s?|no (?:hay|quedan?) (?:plazas|sitio|asientos)|sin plazas',
      pt: 'lotad[oa]s?|complet[oa]s?|esgotad[oa]s?|não há (?:mais )?vagas|sem vagas',
      vi: 'đầy|kín|hết (?:chỗ|vé)|đủ (?:số )?người|không còn chỗ',
      id: 'penuh|habis|tidak ada (?:tempat|kursi)(?: lagi)?',
      fil: 'puno(?:ng)?|ubos na|wala nang (?:bakante|upuan|slot)',
      ne: 'भरि[\\u0900-\\u0963]*|सिट (?:छैन|खाली छैन)',
    },
  },
  {
    what: 'not covered',
    asks: 'always',
    words: {
      ja: '対象外|対象(?:に|と)(?:は)?な(?:りません|らない)|対象では(?:ありません|ない)',
    },
  },
];
