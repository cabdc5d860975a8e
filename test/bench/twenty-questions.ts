import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Answers, QuestionnaireFile } from '../../core/contract/index.js';

export const QUESTIONS = 20;
/** The form that is measured: twenty questions with five choices on one page, told apart as a city's survey is. */
export const FORM = 'twenty';
const CHOICES = ['always', 'often', 'sometimes', 'seldom', 'never'];
const ids = Array.from({ length: QUESTIONS }, (_, i) => `q${i + 1}`);

const form: QuestionnaireFile = {
  code: FORM,
  measure: '5-5-1',
  minutes: 8,
  who: 'anybody',
  results: 'public',
  by: ['language', 'month'],
  pages: [ids.map((id) => ({ id, kind: 'single' as const, options: CHOICES, required: true }))],
};
const texts = (question: string, choices: readonly string[]) => ({
  ...{ checked: true, title: question, lead: question, thanks: question },
  questions: Object.fromEntries(
    ids.map((id, i) => [
      id,
      {
        label: `${i + 1}: ${question}`,
        options: Object.fromEntries(CHOICES.map((choice, at) => [choice, choices[at] ?? choice])),
      },
    ]),
  ),
});

/** A copy of the shipped city that asks it too; `forget` removes it. */
export const cityThatAsks = (): { readonly folder: string; forget(): void } => {
  const room = mkdtempSync(join(tmpdir(), 'koebako-questions-'));
  const folder = join(room, 'city');
  cpSync('cities/isesaki', folder, { recursive: true });
  const at = join(folder, 'questionnaires', FORM);
  mkdirSync(at);
  const write = (name: string, what: object) =>
    writeFileSync(join(at, `${name}.json`), JSON.stringify(what));
  write('form', form);
  write(
    'ja',
    texts('市役所の窓口を使うとき、順番を待つ時間は短いと思いますか。', [
      ...['いつもそう思う', 'よくそう思う', 'ときどきそう思う', 'あまり思わない', '思わない'],
    ]),
  );
  write(
    'vi',
    texts('Khi đến quầy của tòa thị chính, bạn có thấy thời gian chờ là ngắn không?', [
      ...['Luôn luôn', 'Thường xuyên', 'Thỉnh thoảng', 'Hiếm khi', 'Không bao giờ'],
    ]),
  );
  return { folder, forget: () => rmSync(room, { recursive: true, force: true }) };
};

/** What somebody answers; different people say different things. */
export const answersOf = (who: number): Answers =>
  Object.fromEntries(
    ids.map((id, i) => [id, CHOICES[(who * 7 + i * 3 + (who >> 3)) % CHOICES.length] ?? 'often']),
  );
