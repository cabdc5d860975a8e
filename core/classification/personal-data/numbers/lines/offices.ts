/**
 * Whose telephone is everybody's, in the words of each language: what a town, a country or a place that serves all keeps
 * open.
 */
const OFFICES: Readonly<Record<string, string>> = {
  ja: '市役所|役所|役場|区役所|町役場|支所|県庁|市民課|窓口|図書館|警察署|警察|消防署|消防本部|保健所|保健センター|公民館|年金事務所|税務署|ハローワーク|職業安定所|入管|出入国在留管理[局庁]|法務局|労働局|労基署|労働基準監督署|児童相談所|児相|家庭裁判所|裁判所|法テラス|社会福祉協議会|社協|センター|代表|相談窓口|ダイヤル|事務局|防災無線|防災|問い合わせ先|大使館|総?領事館|郵便局|水道局|病院の代表|駐在所|交番',
  zh: '市政府|市役所|市政厅|区役所|窗口|图书馆|警察署|派出所|消防署|保健所|保健中心|公民馆|年金事务所|税务署|职业介绍所|入管局?|法务局|劳动局|儿童相谈所|法院|热线|咨询中心|咨询窗口|大使馆|总?领事馆|领馆|使馆|邮局|水道局|防灾',
  ko: '시청|구청|시역소|구약소|창구|도서관|경찰서|파출소|소방서|보건소|보건센터|공민관|연금사무소|세무서|헬로워크|고용센터|입관|출입국|법무국|노동국|노동기준감독서|아동상담소|법원|콜센터|상담센터|상담 ?창구|핫라인|대표|대사관|총?영사관|우체국|수도국|방재',
  vi: 'tòa thị chính|toà thị chính|ủy ban|uỷ ban|quầy|thư viện|sở cảnh sát|cảnh sát|đồn|trạm cứu hỏa|cứu hỏa|trung tâm y tế|y tế công cộng|văn phòng lương hưu|thuế vụ|hello ?work|cục nhập cư|cục xuất nhập cảnh|nhập quản|sở lao động|tổng đài|đường dây nóng|trung tâm tư vấn|đại sứ quán|(?:tổng )?lãnh sự(?: quán)?|bưu điện',
  en: "city hall|town hall|city office|ward office|main number|municipality|council|library|police(?: station)?|koban|fire station|health cent(?:er|re)|public health|pension office|tax office|hello ?work|immigration(?: bureau| office| services)?|legal affairs|labou?r bureau|labou?r standards(?: office)?|call cent(?:er|re)|hotline|helpline|help ?desk|consultation cent(?:er|re)|embassy(?:'s)?|consulate(?:'s| general)?|consular(?: section| line| office| services?)?|post office|water bureau",
  es: 'ayuntamiento|municipalidad|municipio|alcaldía|ventanilla|biblioteca|policía|comisaría|bomberos|centro de salud|oficina de (?:pensiones|impuestos|migración|migraciones|trabajo)|hello ?work|migraciones|inmigración|línea de ayuda|central telefónica|centro de consultas?|embajada|(?:línea |sección |oficina )?consula(?:do|r)|correo',
  pt: 'prefeitura|subprefeitura|balcão|biblioteca|polícia|delegacia|bombeiros|posto de saúde|centro de saúde|previdência|receita|imigração|hello ?work|central de atendimento|disque|centro de consultas?|embaixada|(?:linha |plantão |seção |setor )?consula(?:do|r)|correios?|fórum',
  fil: 'munisipyo|city hall|aklatan|himpilan ng pulis|pulis|bumbero|health center|imigrasyon|embahada|pasuguan|konsulado|konsular|tanggapan ng koreo|koreo|tanggapan',
  id: 'balai kota|kantor wali ?kota|loket|perpustakaan|polisi|kantor polisi|pemadam(?: kebakaran)?|puskesmas|pusat kesehatan|kantor pensiun|kantor pajak|hello ?work|(?:kantor )?imigrasi|pusat panggilan|pusat konsultasi|kedutaan(?: besar)?|kbri|konsulat(?: jenderal)?|kjri|konsuler|kantor pos',
  ne: 'नगरपालिका|नगर कार्यालय|वडा कार्यालय|काउन्टर|पुस्तकालय|प्रहरी(?: चौकी| कार्यालय)?|दमकल|स्वास्थ्य केन्द्र|पेन्सन कार्यालय|कर कार्यालय|हेलोवर्क|अध्यागमन|परामर्श केन्द्र|हटलाइन|राजदूतावास|दूतावास|(?:महा)?वाणिज्य ?दूतावास|कन्सुलर|हुलाक',
};

/** Somebody's own all the same, though an office is named: the city hall may call my mother's house, 0270-... */
const OWN =
  /私|わたし|僕|俺|うち|自宅|実家|娘|息子|母|父|妻|夫|主人|家内|(?<![a-z])(?:my|me|our|mine|his|her|home|mi|mis|casa|meu|minha|saya|aku|rumah|anak|em|tôi|nhà|con|ako|ko|akin|namin|bahay)(?![a-zà-ỹ])|मेरो|मलाई|हाम्रो|घर|छोर[ाी]|제 |저(?:는|희|에게)|우리|집|남편|아내|我|家里/i;

/** One of them close before a number, with nothing between that begins another one or another sentence. */
const BEFORE = new RegExp(`(?:${Object.values(OFFICES).join('|')})[^0-9。।\\n]{0,26}$`, 'i');
/** Whose number it is told behind it: 03-1234-5678 (Embassy of Nepal), 027-123-4567 adalah nomor KJRI. */
const BEHIND = new RegExp(
  `^ ?(?:[(（]|,? ?(?:is|es|é|là|adalah|ay|は|是|은|는|को|हो)? ?(?:the|of|la|el|a|o|da|do|de|del|số|của|nomor|numero|number|ng|sa|ang)?(?: (?:the|of|la|el|a|o|da|do|de|del|số|của|nomor|numero|number|ng|sa|ang))* ?)[^0-9。।,.\\n]{0,12}?(?:${Object.values(OFFICES).join('|')})`,
  'i',
);

/** Whether a number is told as that of an office: by the words close before it or right behind. */
export const isOfOffice = (text: string, start: number, end: number): boolean => {
  const before = BEFORE.exec(text.slice(Math.max(0, start - 48), start));
  if (before) return !OWN.test(before[0]);
  const behind = BEHIND.exec(text.slice(end, end + 48));
  return behind !== null && !OWN.test(behind[0]);
};
