import { describe, expect, it } from '@jest/globals';
import { findPersonalData } from '../../find.js';

const said = (text: string): string[] =>
  findPersonalData(text).map(({ start, end, kind }) => `${kind}:${text.slice(start, end)}`);

describe('those whom everybody knows are nobody next door', () => {
  it.each([
    ['ja', '新島襄の生まれた年を、案内板に書いてください。'],
    ['ja', '図書館に太宰治の文庫が少ないです。'],
    ['ja-simple', 'もりおうがいの 本を よみました。'],
    ['zh-Hans', '图书馆有没有老舍的《茶馆》？'],
    ['ko', '김소월 시집이 도서관에 없어요.'],
    ['en', 'Could you order more Agatha Christie for the library?'],
    ['es', 'Quisiera leer a Mario Vargas Llosa o a Octavio Paz en la biblioteca.'],
    ['pt-BR', 'Tem algum livro de Clarice Lispector aí?'],
    ['vi', 'Thư viện có thơ Hồ Xuân Hương không ạ?'],
    ['id', 'Apakah ada karya Chairil Anwar di perpustakaan?'],
    ['fil', 'Sana may estatwa rin si Andres Bonifacio.'],
    ['ne', 'भानुभक्त आचार्यको रामायण पाइन्छ?'],
  ])('%s: %s', (_, text) => {
    expect(said(text)).toEqual([]);
  });

  it('nor is a whole name of whom no list knows, with a work or a year of long ago', () => {
    expect(said('郷土の歌人・斎藤千代子の歌碑が傾いています。')).toEqual([]);
    expect(said('斎藤千代子は1862年に生まれた歌人だそうです。')).toEqual([]);
  });

  it('but who is called by a title is there, and who lives today is no figure of the past', () => {
    expect(said('隣の宮沢賢治さんがうるさい。')).toEqual(['name:宮沢賢治']);
    expect(said('斎藤千代子は1862円払いました。')).toEqual(['name:斎藤千代子']);
  });
});
