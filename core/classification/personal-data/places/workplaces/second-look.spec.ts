import { describe, expect, it } from '@jest/globals';
import { findPersonalData } from '../../find.js';

const said = (text: string): string[] =>
  findPersonalData(text).map(({ start, end, kind }) => `${kind}:${text.slice(start, end)}`);

describe('what no word in front foretells', () => {
  it.each([
    ['a number', 'おくすりのファイル 8821340 をなくしました', 'other-id:8821340'],
    ['a day', '母は一九五八年七月二日、一人暮らしです', 'birthdate:一九五八年七月二日'],
    [
      'a class with much between',
      'my son goes to Nawa Elementary, he is in the 5th grade, class 1',
      'school-class:Nawa Elementary, he is in the 5th grade, class 1',
    ],
    ['a house and a room', 'Kami di Sunny Heights 203', 'address:Sunny Heights 203'],
    [
      'a place of work in Spanish',
      'la supervisora de la línea 2 en Nishimura Press grita',
      'workplace-role:supervisora de la línea 2 en Nishimura Press',
    ],
    [
      'a firm that says nothing of what it makes',
      'minha irmã trabalha como costureira na Hoshiyama, no turno da noite',
      'workplace-role:costureira na Hoshiyama',
    ],
    [
      'a word with a stroke',
      'yung may-ari ng karinderya na Blue Moon dito',
      'workplace-role:may-ari ng karinderya na Blue Moon',
    ],
    [
      'where it stands',
      'the owner of the noodle shop by Kunisada station shouts',
      'workplace-role:owner of the noodle shop by Kunisada station',
    ],
    ['in Chinese', '西村冲压厂二号线的线长老骂人', 'workplace-role:西村冲压厂二号线的线长'],
    [
      'in Korean',
      '혼마치 부동산 다이키의 영업 담당 여직원이 방을 안 보여 줘요',
      'workplace-role:혼마치 부동산 다이키의 영업 담당 여직원',
    ],
  ])('%s', (_, text, find) => expect(said(text)).toContain(find));
});

describe('what is asked about in vain', () => {
  it.each([
    ['a place that is called so', '鈴木さんという地名の裏の信号が暗いです'],
    ['mothers', '幼稚園の送り迎えのママが車を停めています'],
    ['money', 'El impuesto subió de 118200 yenes a 131900 yenes'],
    ['hours', 'ang klase ay 13.00-15.00'],
    ['a lamp', '防犯灯の管理番号 1023456 が切れています'],
    ['a nurse in a town', 'I am a nurse in Maebashi and I pay my taxes'],
    ['any manager', 'ask the manager of the station'],
    ['an earthquake', 'Noong Marso 11, 2011 lumindol dito'],
    ['any school', '小学校の1年生は何時に帰りますか'],
    ['any shop', '近くのスーパーの店員さんが親切でした'],
  ])('%s', (_, text) => expect(said(text)).toEqual([]));
});
