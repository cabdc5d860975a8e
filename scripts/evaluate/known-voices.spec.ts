import { readdirSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import * as z from 'zod/mini';
import { buildClassifier, SHIPPED_THRESHOLD } from '../../core/classification/index.js';
import { readDataLines } from '../../core/infra/data-file.js';
import { answerOf, readKnownVoices } from './known-voice.js';
import { type Answered, atThreshold, groupsOf, outQuality, qualityOf } from './measure-quality.js';
import { shippedKnowledge } from './shipped.js';

/** Do the shipped data and numbers still reach what was promised? Whoever edits a lexicon or an example is told here. */
const FOLDER = 'test/voices';
const classifier = buildClassifier(shippedKnowledge());
const answered: Answered[] = readdirSync(FOLDER)
  .filter((name) => name.startsWith('blind-'))
  .flatMap((name) => readKnownVoices(`${FOLDER}/${name}`))
  .map((voice) => answerOf(voice, classifier));

describe('on voices written without looking into the lexicons', () => {
  it('the right answer comes first four times in five, and is among the first three nearly always', () => {
    const { cases, top1, top3 } = qualityOf(answered);
    expect(cases).toBeGreaterThan(400);
    expect(top1).toBeGreaterThanOrEqual(0.8);
    expect(top3).toBeGreaterThanOrEqual(0.93);
  });

  it('what is no measure is known as such', () => {
    const { recall, precision } = outQuality(answered);
    expect(recall).toBeGreaterThanOrEqual(0.75);
    expect(precision).toBeGreaterThanOrEqual(0.8);
  });

  it('nine of ten are right among those that are routed without a person, and most are', () => {
    const { coverage, precision } = atThreshold(answered, SHIPPED_THRESHOLD);
    expect(precision).toBeGreaterThanOrEqual(0.9);
    expect(coverage).toBeGreaterThanOrEqual(0.6);
  });

  it.each(groupsOf(answered, (a) => a.lang))('%s is served as well', (_, group) => {
    expect(qualityOf(group).top1).toBeGreaterThanOrEqual(0.65);
  });
});

const SERVED = new Set(['5-2-2', '5-3-3']);

it('danger is seldom seen in voices about the plan, apart from those about violence and rights', () => {
  const ordinary = readdirSync(FOLDER)
    .filter((name) => name.startsWith('blind-'))
    .flatMap((name) => readKnownVoices(`${FOLDER}/${name}`))
    .filter(({ measure }) => !SERVED.has(measure));
  const seen = ordinary.filter((voice) => classifier.classify(voice).danger.length > 0);
  expect(ordinary.length).toBeGreaterThan(400);
  expect(seen.length / ordinary.length).toBeLessThanOrEqual(0.11);
});

const dangerVoice = z.object({ lang: z.string(), text: z.string(), danger: z.array(z.string()) });

describe('danger', () => {
  const voices = readdirSync(FOLDER)
    .filter((name) => name.startsWith('danger-blind-'))
    .flatMap((name) => readDataLines(dangerVoice, `${FOLDER}/${name}`))
    .map((voice) => ({
      ...voice,
      seen: classifier.classify(voice).danger.map(({ kind }) => kind),
    }));
  const shareSeen = (of: typeof voices) => of.filter((v) => v.seen.length).length / of.length;
  const dangerous = voices.filter((v) => v.danger.length);

  it('is seen in nearly all voices that speak of it', () => {
    expect(dangerous.length).toBeGreaterThanOrEqual(50);
    expect(shareSeen(dangerous)).toBeGreaterThanOrEqual(0.9);
  });

  // Three in five of these are as near in words as somebody could make them; recall comes first.
  it('is rarely seen where there is none', () => {
    expect(shareSeen(voices.filter((v) => !v.danger.length))).toBeLessThanOrEqual(0.2);
  });

  it('is known for what it is', () => {
    const seen = dangerous.filter((v) => v.seen.length);
    const right = seen.filter((v) => v.seen.some((kind) => v.danger.includes(kind)));
    expect(right.length / seen.length).toBeGreaterThanOrEqual(0.9);
  });

  it.each([...new Set(voices.map((v) => v.lang))])('is seen in %s as well', (lang) => {
    // Of some languages there are three: two of them at least.
    expect(shareSeen(dangerous.filter((v) => v.lang === lang))).toBeGreaterThanOrEqual(0.66);
  });
});
