import { loadavg } from 'node:os';
import { performance } from 'node:perf_hooks';

import { findPersonalData, guardOptionsOf } from '../core/classification/index.js';
import { LIMITS, PERSONAL_KINDS } from '../core/contract/index.js';
import { readCity } from '../core/infra/read-city.js';
import { fitLearnt } from './evaluate/personal/fit-learnt.js';
import {
  falseFinds,
  isFound,
  type PersonalAnswer,
  personalFigures,
  readPersonalVoices,
} from './evaluate/personal-voice.js';
import { table } from './evaluate/print.js';

/**
 * `npm run evaluate:personal-data -- FILE ...`: how well the guard for personal data answers marked voices
 * (`evaluate/personal-voice.ts`): per language and kind, what was missed and what was found by mistake, and how long it
 * takes. The last line is one JSON object. `--fit FILE ...` learns from them instead what is looked for beside the rules.
 */
const given = process.argv.slice(2);
const files = given.filter((name) => name !== '--fit');
if (!files.length) {
  console.error('Usage: npm run evaluate:personal-data -- [--fit] FILE.jsonl ...');
  process.exit(2);
}
if (given.length > files.length) {
  fitLearnt(files.flatMap(readPersonalVoices));
  process.exit(0);
}
const options = guardOptionsOf(readCity(process.env.CITY_DIR));
const voices = files.flatMap(readPersonalVoices);
const answers: PersonalAnswer[] = voices.map((voice) => ({
  voice,
  finds: findPersonalData(voice.text, options),
}));

const HEADINGS = [
  'voices',
  'spans',
  'found',
  'right kind',
  'exact',
  'voice recall',
  'clean',
  'false alarms',
  'false finds',
];
const row = (name: string, some: readonly PersonalAnswer[]) => [
  name,
  ...Object.values(personalFigures(some)).map((figure) => Number(figure)),
];
console.log(table([files.join(' '), ...HEADINGS], [row('all', answers)]));
const langs = [...new Set(voices.map(({ lang }) => lang))].sort();
console.log(
  `\n${table(
    ['language', ...HEADINGS],
    langs.map((lang) =>
      row(
        lang,
        answers.filter(({ voice }) => voice.lang === lang),
      ),
    ),
  )}`,
);
/** Only the spans of one kind; a voice is not clean for the want of it. */
const ofKind = (kind: string): PersonalAnswer[] =>
  answers.flatMap(({ voice, finds }) => {
    const spans = voice.spans.filter((span) => span.kind === kind);
    return spans.length ? [{ voice: { ...voice, spans }, finds }] : [];
  });
console.log(
  `\n${table(
    ['kind', 'spans', 'found', 'right kind', 'exact'],
    PERSONAL_KINDS.map((kind) => {
      const { spans, spanRecall, kindRecall, exactRecall } = personalFigures(ofKind(kind));
      return [kind, spans, spanRecall, kindRecall, exactRecall];
    }),
  )}`,
);

const shown = (text: string, { start, end, kind }: { start: number; end: number; kind: string }) =>
  `${kind} [${text.slice(start, end)}]`;
for (const answer of answers) {
  const { voice, finds } = answer;
  const missed = voice.spans.filter((span) => !isFound(span, finds, 'touched'));
  const otherKind = voice.spans.filter(
    (span) => !missed.includes(span) && !isFound(span, finds, 'kind'),
  );
  const wrong = falseFinds(answer);
  if (!missed.length && !wrong.length && !otherKind.length) continue;
  console.log(`\n${voice.id} ${voice.lang} ${voice.text.replaceAll('\n', '\\n').slice(0, 240)}`);
  for (const span of missed) console.log(`  missed ${shown(voice.text, span)}`);
  for (const span of otherKind) console.log(`  other kind ${shown(voice.text, span)}`);
  for (const find of wrong) console.log(`  false ${shown(voice.text, find)}`);
}

const timeOf = (text: string): number => {
  const from = performance.now();
  findPersonalData(text, options);
  return performance.now() - from;
};
/** Texts of one length made of the voices themselves. */
const longTexts = (length: number): string[] =>
  voices.map((_, i) => {
    let text = '';
    for (let j = i; text.length < length; j = (j + 1) % voices.length)
      text += `${voices[j]?.text}\n`;
    return text.slice(0, length);
  });
const at = (times: number[], part: number): number =>
  times.sort((a, b) => a - b)[Math.min(times.length - 1, Math.floor(times.length * part))] ?? 0;
const ms = (time: number): string => `${time.toFixed(2)} ms`;
for (const length of [400, 2_000, LIMITS.text]) {
  const texts = longTexts(length);
  // The best of three: what else the machine does is not asked here.
  const times = texts.map((text) => Math.min(...[1, 2, 3].map(() => timeOf(text))));
  console.log(
    `\n${length} characters: p50 ${ms(at(times, 0.5))}, p99 ${ms(at(times, 0.99))}, worst ${ms(Math.max(...times))}`,
  );
}
/** What a text may cost, in time of the processor; beside other work only what it costs beside another version says something. */
const GOALS: Readonly<Record<number, number>> = { 2000: 5, [LIMITS.text]: 50 };
const processorOf = (text: string): number => {
  const from = process.cpuUsage();
  findPersonalData(text, options);
  const { user, system } = process.cpuUsage(from);
  return (user + system) / 1_000;
};
for (const [length, goal] of Object.entries(GOALS)) {
  const times = longTexts(Number(length)).map((text) =>
    Math.min(...[1, 2, 3].map(() => processorOf(text))),
  );
  console.log(
    `${length} characters, time of the processor: p50 ${ms(at(times, 0.5))}, p99 ${ms(at(times, 0.99))} (goal ${goal} ms), load ${loadavg()[0]?.toFixed(1)}`,
  );
}
const HOSTILE: Readonly<Record<string, string>> = {
  digits: '1'.repeat(100_000),
  'digits and strokes': '0-'.repeat(50_000),
  letters: 'a'.repeat(100_000),
  capitals: 'Ana '.repeat(25_000),
  kanji: '山田'.repeat(50_000),
  katakana: 'アー・'.repeat(33_333),
  hangul: '김민수'.repeat(33_333),
  devanagari: 'राम '.repeat(25_000),
  spaces: ' '.repeat(100_000),
  signs: '@'.repeat(100_000),
  numbers: '一二三、'.repeat(25_000),
};
console.log(
  `\n100,000 characters: ${Object.entries(HOSTILE)
    .map(([name, text]) => `${name} ${ms(timeOf(text))}`)
    .join(', ')}`,
);
const { voiceRecall, spanRecall, falseAlarms } = personalFigures(answers);
console.log(JSON.stringify({ voiceRecall, spanRecall, falseAlarms }));
