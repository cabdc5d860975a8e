import { describe, expect, test } from '@jest/globals';
import { findPersonalData } from '../find.js';

const workplaces = (text: string): string[] =>
  findPersonalData(text)
    .filter(({ kind }) => kind === 'workplace-role')
    .map(({ start, end }) => text.slice(start, end));

describe('a workplace by its own name, and what somebody is there', () => {
  test.each([
    ['豊栄食品の総務で働く者です。', '豊栄食品の総務'],
    ['こだま学童の指導員です。', 'こだま学童の指導員'],
    ['西部給食センター勤務、栄養士です。', '西部給食センター勤務、栄養士'],
    ['제 아내는 하나유치원 교사예요.', '하나유치원 교사'],
    ['我先生是南台小学的老师。', '南台小学的老师'],
    ['My brother is the imam at the Ibnu mosque.', 'imam at the Ibnu mosque'],
    ['I teach music at Kitayama Junior High.', 'music at Kitayama Junior'],
    ['meu marido é soldador da Sawafuji.', 'soldador da Sawafuji'],
    ['Saya satu-satunya anak magang di peternakan babi Akabane.', 'peternakan babi Akabane'],
  ])('%s', (text, found) => {
    expect(workplaces(text).join(' ')).toContain(found);
  });

  test.each([
    '近所の小学校の先生は親切です。',
    '市役所の職員です、と言われました。',
    'My son is a student at a school in Japan.',
    '来的时候说是酒店前台，到了才知道不是。',
    '어느 병원 의사예요?',
  ])('nobody: %s', (text) => {
    expect(workplaces(text)).toEqual([]);
  });
});
