import { describe, expect, it } from '@jest/globals';
import { findSlips } from '../find-slips.js';

const JA = '申し込みは平日にどうぞ。説明会は6月9日（水）、見学会は6月18日（金）です。';
/** How each language writes the two days, with its days of the week. */
const TEXTS: Readonly<Record<string, (first: string, second: string) => string>> = {
  en: (a, b) => `Apply on weekdays. The briefing is on ${a}, 9 June, the visit on 18 June (${b}).`,
  es: (a, b) =>
    `Inscríbase entre semana. La charla es el ${a} 9 de junio; la visita, el ${b} 18 de junio.`,
  'pt-BR': (a, b) =>
    `Inscreva-se nos dias úteis. A explicação é no dia 9 de junho, ${a}; a visita, no dia 18 de junho, ${b}.`,
  vi: (a, b) =>
    `Xin đăng ký vào ngày thường. Buổi giải thích là ${a}, ngày 9 tháng 6; buổi tham quan là ngày 18 tháng 6 (${b}).`,
  id: (a, b) => `Daftar pada hari kerja. Penjelasan ${a}, 9 Juni; kunjungan ${b}, 18 Juni.`,
  fil: (a, b) =>
    `Mag-aplay sa karaniwang araw. Ang paliwanag ay sa Hunyo 9 (${a}), ang pagbisita sa Hunyo 18 (${b}).`,
  ko: (a, b) => `신청은 평일에 해 주세요. 설명회는 6월 9일(${a}), 견학은 6월 18일(${b})입니다.`,
  'zh-Hans': (a, b) => `请在工作日申请。说明会在6月9日（${a}），参观在6月18日（${b}）。`,
  ne: (a, b) => `कार्यदिनमा आवेदन दिनुहोस्। जानकारी जुन ९ (${a}), भ्रमण जुन १८ (${b}) मा हुन्छ।`,
};
/** Wednesday, Friday, Thursday. */
const DAYS: Readonly<Record<string, readonly [string, string, string]>> = {
  en: ['Wednesday', 'Friday', 'Thursday'],
  es: ['miércoles', 'viernes', 'jueves'],
  'pt-BR': ['quarta-feira', 'sexta-feira', 'quinta-feira'],
  vi: ['thứ Tư', 'thứ Sáu', 'thứ Năm'],
  id: ['Rabu', 'Jumat', 'Kamis'],
  fil: ['Miyerkules', 'Biyernes', 'Huwebes'],
  ko: ['수', '금', '목'],
  'zh-Hans': ['星期三', '星期五', '星期四'],
  ne: ['बुधबार', 'शुक्रबार', 'बिहीबार'],
};

describe.each(Object.entries(DAYS))(
  'a day with its day of the week in %s',
  (lang, [wed, fri, thu]) => {
    const kinds = (first: string, second: string) => {
      const target = { lang, text: TEXTS[lang]?.(first, second) ?? '' };
      return [
        ...findSlips({ lang: 'ja', text: JA }, target),
        ...findSlips(target, { lang: 'ja', text: JA }),
      ].map(({ kind }) => kind);
    };

    it('is the same day', () => {
      expect(kinds(wed, fri)).toEqual([]);
    });

    it('is another day of the week, though the text speaks of all weekdays', () => {
      expect(kinds(thu, fri)).toContain('date');
      expect(kinds(wed, thu)).toContain('date');
    });

    it('is not the day of the week of the other', () => {
      expect(kinds(fri, wed)).toContain('date');
    });
  },
);
