import { crockford } from '../../core/base/kernel/index.js';
import { chooseSection } from '../../core/jobs/routing/index.js';
import { tellStory } from './desk-story.js';
import { fateOf, isStillInTriage } from './fate.js';
import { Life, ROUTING } from './life.js';
import { bytea, sha256, uuidFrom, type VoiceRows } from './rows.js';
import { type SeededRandom, seededRandom } from './seeded-random.js';
import type { Town } from './town.js';
import { LANGUAGES, voiceText } from './voice-text.js';

export interface Place {
  readonly seed: number;
  readonly total: number;
  readonly i: number;
  /** Nothing happened later than this. */
  readonly until: Date;
}

const YEAR_MS = 365 * 86_400_000;
const NOTE = '内容から判断しました';

/** Different for each `i` of a run: an odd factor only shuffles the 30-bit numbers, where drawing lots would meet twice. */
const receiptNumber = (seed: number, i: number): string => {
  const lots = sha256(`receipts:${seed}`);
  const number = (Math.imul(i, lots.readUInt32BE(0) | 1) + lots.readUInt32BE(4)) & 0x3fff_ffff;
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32BE((number << 2) >>> 0);
  return crockford(bytes, 6);
};

/** What the resident chose and wrote. */
const written = (town: Town, random: SeededRandom) => {
  const uiLang = random.weighted(LANGUAGES);
  const consultation = random.next() < 0.12;
  // Squared: a few measures get most of the voices. Some name none: these wait for a person.
  const at = Math.floor(random.next() ** 2 * town.nodes.length);
  const node = !consultation && random.next() < 0.94 ? (town.nodes[at] ?? null) : null;
  const topic = consultation ? random.pick(town.directory.topics) : undefined;
  return {
    uiLang,
    lang: uiLang === 'ja-simple' ? 'ja' : uiLang,
    kind: consultation ? ('consultation' as const) : ('opinion' as const),
    node,
    topic: topic?.code ?? null,
    privacy: topic?.privacy ?? ('public' as const),
    consent: !consultation && random.next() < 0.7,
    text: voiceText(town, random, { lang: uiLang, node, consultation }),
    email: random.next() < 0.25,
  };
};

/** The same place under the same seed gives the same rows, but for the ids of plan, sections and staff, which are the database's. */
export const voiceRows = (town: Town, { seed, total, i, until }: Place): VoiceRows => {
  const digest = sha256(`koebako-fill:${seed}:${total}:${i}`);
  const random = seededRandom(digest.readUInt32BE(28));
  // One after the other over the year, as they would have come in.
  const ageMs = (1 - (i + random.next()) / total) * YEAR_MS;
  const receivedAt = new Date(until.getTime() - Math.round(ageMs));
  const on = town.calendar.dateOf(receivedAt);
  const id = uuidFrom(receivedAt, digest.subarray(0, 9));
  const voice = written(town, random);
  const { node, topic, text, lang } = voice;

  const life = new Life(id, { receivedAt, until }, town.calendar, random);
  const { section, reason } = chooseSection(
    { measure: node, topic, privacy: voice.privacy },
    on,
    town.directory,
  );
  const routedAt = new Date(receivedAt.getTime() + random.between(20, 900));
  const found = { section: section?.code ?? null, reason };
  life.step(routedAt, ROUTING, 'route', section ? 'routed' : 'needs_triage', { detail: found });
  const waits = !section && isStillInTriage(random, ageMs);
  const owner =
    section ?? (waits ? undefined : random.pick([...town.directory.sectionById.values()]));
  if (owner && !section) {
    const more = { reason: NOTE, detail: { fromSection: null, toSection: owner.code } };
    life.step(life.after(1), ['staff', town.staffId], 'reassign', 'routed', more);
  }
  const fate = fateOf(random, ageMs, voice.consent);
  const story = owner
    ? tellStory(town, random, life, fate, { id, receivedAt, text, lang, node, section: owner })
    : undefined;
  const detected = town.detect(text, lang);
  return {
    id,
    answer: story?.answer,
    publication: story?.publication,
    audit: life.audit,
    submission: {
      id,
      receipt: `${town.receiptPrefix}-${on.slice(0, 4)}-${receiptNumber(seed, i)}`,
      secret_hash: bytea(sha256(`secret:${id}`)),
      idempotency_hash: bytea(digest),
      request_hash: bytea(sha256(`request:${id}`)),
      kind: voice.kind,
      status: life.status,
      privacy: voice.privacy,
      text,
      declared_lang: lang,
      detected_lang: detected.lang,
      detected_confidence: detected.confidence,
      ui_lang: voice.uiLang,
      plan_id: town.directory.planId,
      measure_code: node,
      topic,
      consent_to_publish: voice.consent,
      contact:
        voice.email && life.status !== 'withdrawn'
          ? { email: `resident-${i}@example.invalid` }
          : null,
      section_id: owner?.id ?? null,
      assignee_id: story?.assignee ?? null,
      routing_reason: owner && !section ? { rule: 'person', note: NOTE } : reason,
      declined_reason: story?.declined ?? null,
      received_at: receivedAt,
      due_at: town.calendar.dueAt(receivedAt, voice.kind, topic),
      version: life.version,
      demo: true,
    },
  };
};
