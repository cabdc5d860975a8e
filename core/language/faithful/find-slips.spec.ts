import { describe, expect, it } from '@jest/globals';
import { findSlips } from './index.js';

const JA =
  'ご要望の街灯は、予算が足りないため今年度は付けられません。令和9年4月12日（月）午後2時から、公民館で説明します。参加費は1,200円です。';
const FAITHFUL = {
  'ja-simple':
    'お{金|かね}が {足|た}りないので、{今年度|こんねんど}は {街灯|がいとう}を つけることが できません。2027{年|ねん}（{令和|れいわ}9{年|ねん}）4{月|がつ}12{日|にち}（{月|げつ}）{午後|ごご} 2{時|じ}から、{公民館|こうみんかん}で {説明|せつめい} します。{参加費|さんかひ}は 1,200{円|えん}です。',
  en: 'Because of a lack of funds, the street light you asked for cannot be installed this fiscal year. We will explain at the community centre from 2 pm on Monday, 12 April 2027. The fee is 1,200 yen.',
  es: 'Por falta de presupuesto, este año fiscal no podemos instalar el farol que pidió. Lo explicaremos en el centro comunitario el lunes 12 de abril de 2027, desde las 2 de la tarde. La participación cuesta 1.200 yenes.',
  'pt-BR':
    'Por falta de verba, não podemos instalar neste ano fiscal o poste de luz que pediu. Daremos explicações no centro comunitário na segunda-feira, 12 de abril de 2027, a partir das 14h. A taxa é de 1.200 ienes.',
  vi: 'Vì thiếu ngân sách nên trong năm tài chính này chúng tôi không thể lắp đèn đường mà quý vị yêu cầu. Chúng tôi sẽ giải thích tại nhà văn hóa từ 2 giờ chiều thứ hai, ngày 12 tháng 4 năm 2027. Phí tham gia là 1.200 yên.',
  id: 'Karena kekurangan anggaran, lampu jalan yang Anda minta tidak dapat dipasang pada tahun anggaran ini. Kami akan menjelaskannya di balai warga mulai pukul 14.00 hari Senin, 12 April 2027. Biayanya 1.200 yen.',
  fil: 'Dahil kulang ang badyet, hindi po namin maikakabit ngayong taong piskal ang hiniling ninyong ilaw sa kalye. Magpapaliwanag po kami sa community center simula alas-2 ng hapon sa Lunes, Abril 12, 2027. Ang bayad ay 1,200 yen.',
  ko: '예산이 부족하여 요청하신 가로등은 이번 회계연도에 설치할 수 없습니다. 2027년 4월 12일(월) 오후 2시부터 공민관에서 설명하겠습니다. 참가비는 1,200엔입니다.',
  'zh-Hans':
    '由于预算不足，您要求的路灯本年度无法安装。我们将于2027年4月12日（星期一）下午2点起在公民馆进行说明。参加费为1200日元。',
  ne: 'बजेट अपुग भएकाले तपाईंले माग्नुभएको सडक बत्ती यस आर्थिक वर्षमा जडान गर्न सकिँदैन। २०२७ अप्रिल १२ (सोमबार) दिउँसो २ बजेदेखि सामुदायिक भवनमा जानकारी दिनेछौं। सहभागिता शुल्क १,२०० येन हो।',
};

describe('a small number', () => {
  const slips = (text: string, other: string) =>
    findSlips({ lang: 'ja', text }, { lang: 'en', text: other }).map(({ kind, value }) => [
      kind,
      value,
    ]);

  it('that was counted in figures and is nowhere is lost', () => {
    expect(slips('職員が6人、お手伝いします。', 'Our staff will help you.')).toEqual([
      ['number', '6'],
    ]);
  });

  it('that is said again as so many at a time is one', () => {
    const other = { lang: 'es', text: 'Cuestan 30 yenes cada una y se dan de 12 en 12.' };
    expect(findSlips({ lang: 'ja', text: '1枚30円で、12枚ずつ渡します。' }, other)).toEqual([]);
  });

  it('in words may be said otherwise', () => {
    expect(slips('三つの部屋があります。', 'There are several rooms.')).toEqual([]);
  });
});

describe('one answer in the languages of the residents', () => {
  it.each(Object.entries(FAITHFUL))('%s says what the Japanese says', (lang, text) => {
    expect(findSlips({ lang: 'ja', text: JA }, { lang, text })).toEqual([]);
    expect(findSlips({ lang, text }, { lang: 'ja', text: JA })).toEqual([]);
  });

  it.each(Object.entries(FAITHFUL))('%s with another year', (lang, text) => {
    const target = { lang, text: text.replace(/2027|२०२७/, '2029') };
    expect(findSlips({ lang: 'ja', text: JA }, target)).not.toEqual([]);
  });
});
