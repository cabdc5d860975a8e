import type { Opposites } from './opposite-words.js';

/** Whether there is danger: what is said to be none on one side is there on the other. */
export const SAFE_OR_NOT: readonly Opposites[] = [
  {
    kind: 'negation',
    words: [
      {
        ja: '(?:危険|問題|支障|害|影響|異常|心配)(?:性)?(?:は|が|も|に)?(?:特に)?(?:あり|ござい|及び|ぼし)?(?:ません|ない|なく)|安全|無害|大丈夫|だいじょうぶ|あぶなく',
        zh: '(?:没有?|无|不存在|不会有|不成)[^。，]{0,6}(?:危险|问题|隐患|妨碍|影响|异常|风险)|安全(?!隐患|问题|风险|上的)|无害|放心|不危险|无碍|不影响|没事',
        ko: '(?:위험|문제|지장|영향|이상|해)(?:성)?[은는이가도]? ?(?:전혀 ?)?없[가-힣]*|안전(?!상|에 ?문제)|무해|괜찮|위험하지 ?않|문제되지 ?않',
        en: "(?:no|not (?:a|an|any)|without|free (?:of|from)|never)(?: \\w+){0,2} (?:danger|risk|problem|harm|hazard|issue|effect|impact|concern|abnormalit\\w+)s?|(?:not|n't)(?: \\w+)? (?:dangerous|unsafe|harmful|affected|affect|hazardous|pose \\w+ (?:danger|risk|hazard))|(?<!not |un)safe(?:ly|ty)?|harmless|(?:is|are|be|still) fine|all right|okay|unaffected",
        es: '(?:no|ningún|ninguna|sin)(?: \\p{L}+){0,3} (?:peligros\\p{L}*|peligro|riesgos?|problemas?|inconvenientes?|daños?|afect\\p{L}+)|(?<!no es )segur[oa]s?|seguridad|inofensiv\\p{L}+',
        pt: '(?:não|nenhum|nenhuma|sem)(?: \\p{L}+){0,3} (?:perigos\\p{L}*|perigo|riscos?|problemas?|danos?|afet\\p{L}+)|segur[oa]s?|segurança|inofensiv\\p{L}+',
        vi: 'không (?:có |gây |bị |thành |ảnh )?(?:\\p{L}+ )?(?:nguy hiểm|vấn đề|nguy cơ|rủi ro|hại|hưởng|trở ngại)|an toàn|vô hại|không sao',
        id: '(?:tidak|tanpa|bukan)(?: \\p{L}+){0,2} (?:bahaya|berbahaya|membahayakan|masalah|risiko|berisiko|pengaruh|terpengaruh|berpengaruh|kendala|gangguan)|aman|keamanan|keselamatan',
        fil: '(?:walang|hindi|wala)(?: \\p{L}+){0,2} (?:panganib|peligro|problema|delikado|mapanganib|peligroso|epekto|apektado|maaapektuhan)|ligtas|kaligtasan',
        ne: '(?:खतरा|समस्या|जोखिम|असर|हानि)[\\u0900-\\u0963]* (?:केही )?(?:छैन|हुँदैन|पर्दैन|भएन)|सुरक्षित|सुरक्षा',
      },
      {
        ja: '(?<!放射)(?:危険(?:です|性?が(?:あり|ござい)ます|性?がある|なため|なので)|危ないです|(?:問題|支障|害|異常)が(?:あり(?:ます|ました)|ある|出|起き|見つか))',
        zh: '(?<![没无不]|没有)(?:有|存在|很|十分|非常|具有)(?:[^。，没无不]{0,4})(?:危险|隐患|风险|问题|异常|危害)',
        ko: '(?:위험|문제|지장|이상)(?:성)?[이가]? ?있[습어었으]|위험합니다|위험하니|위험하므로',
        en: '(?:is|are|be|remains?|still) (?:\\w+ )?(?:dangerous|unsafe|hazardous|harmful)|(?:there (?:is|are)|pose[sd]?|has|have) (?:an? |some )?(?:danger|risk|hazard|problem)s?(?! of (?:rain|loss))',
        es: '(?:es|son|resultan?|está|siguen?) (?:\\p{L}+ )?(?:peligros[oa]s?|insegur[oa]s?)|(?<!no )hay (?:\\p{L}+ )?(?:peligro|riesgo|problemas?)|supone un (?:peligro|riesgo)',
        pt: '(?:é|são|está|continua) (?:\\p{L}+ )?(?:perigos[oa]s?|insegur[oa]s?)|(?<!não )há (?:\\p{L}+ )?(?:perigo|risco|problemas?)|oferece (?:perigo|risco)',
        vi: '(?:có|rất|gây|vẫn) (?:\\p{L}+ )?nguy hiểm|có (?:nguy cơ|vấn đề|rủi ro)',
        id: '(?<!tidak |bukan )(?:berbahaya|membahayakan|berisiko)|ada (?:bahaya|masalah|risiko)',
        fil: '(?<!hindi )(?<!hindi po )(?:delikado|mapanganib)|(?:may|mayroong) (?:panganib|problema|peligro)',
        ne: '(?:खतरा|समस्या|जोखिम) (?:छ|हुन्छ|रहेको|भएको)(?![\\u0900-\\u0963])|खतरनाक (?:छ|हुन्छ)',
      },
    ],
  },
];
