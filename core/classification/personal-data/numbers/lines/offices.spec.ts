import { describe, expect, it } from '@jest/globals';
import { findPersonalData } from '../../find.js';

const phones = (text: string): string[] =>
  findPersonalData(text)
    .filter(({ kind }) => kind === 'phone')
    .map(({ start, end }) => text.slice(start, end));

describe('the number of an office is everybody’s', () => {
  it.each([
    ['ja', '総領事館の03-5403-6500は話し中でした。'],
    ['zh-Hans', '大使馆电话03-3403-3388一直占线。'],
    ['ko', '영사관 03-3452-7611로 전화했어요.'],
    ['vi', 'Đại sứ quán 03-3466-3311 không nghe máy.'],
    ['en', 'The embassy line 03-3213-6440 rings and rings.'],
    ['es', 'El consulado, 03-5402-1901, me mandó aquí.'],
    ['pt-BR', 'O consulado no 03-5488-5451 mandou falar com a prefeitura.'],
    ['id', 'KJRI 06-6252-9826 tidak diangkat.'],
    ['fil', 'Sa embahada, 03-5562-1600, walang sumasagot.'],
    ['ne', 'दूतावास 03-3713-6241 मा कसैले उठाउँदैन।'],
  ])('%s: %s', (_, text) => expect(phones(text)).toEqual([]));
});

describe('one’s own is asked about, though an office is named before it', () => {
  it.each([
    ['市役所から母の家0270-42-7718に電話をください。', '0270-42-7718'],
    ['City hall can reach my mother on 0270-42-7718.', '0270-42-7718'],
    ['Balai kota bisa hubungi rumah saya 0270-42-7718.', '0270-42-7718'],
    ['O consulado tem o telefone da minha casa, 0270-42-7718.', '0270-42-7718'],
    ['The embassy should call 080-4271-7718.', '080-4271-7718'],
  ])('%s', (text, number) => expect(phones(text)).toEqual([number]));
});
