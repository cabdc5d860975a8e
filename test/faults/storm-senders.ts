import { setTimeout as pause } from 'node:timers/promises';
import { seededRandom } from '../../scripts/fill/seeded-random.js';

/** A voice and what its sender was told. */
export interface SentVoice {
  readonly text: string;
  /** Undefined when every try ended in an error; it may be stored all the same. */
  id?: string;
}

const SENDERS = 32;
/** Patient enough for a server that starts again, so that most voices are acknowledged in the end. */
const TRIES = 12;
const TRY_AGAIN_MS = 400;
const TIMEOUT_MS = 3_000;
/** One in so many senders presses the button again after the receipt. */
const REPEATS = 8;
const MEASURES = ['5-1-1', '5-1-3-1', '5-2-1', '5-3-1', '5-4-1-3', '5-5-1', '5-6-1'];

export interface Senders {
  readonly voices: readonly SentVoice[];
  /** A repeat that was answered with another receipt than the first. */
  readonly otherAnswers: readonly string[];
  /** Resolves when nobody waits for an answer any more. */
  stop(): Promise<void>;
}

/** Residents who write one voice after another and, when the city does not answer, press the button again: the same key, the same body. */
export const startSenders = (url: string, seed: number, senders = SENDERS): Senders => {
  const voices: SentVoice[] = [];
  const otherAnswers: string[] = [];
  let stopping = false;

  const post = async (i: number, text: string): Promise<string | undefined> => {
    try {
      const answer = await fetch(url, {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'idempotency-key': `storm-${seed}-${i}` },
        body: JSON.stringify({ kind: 'opinion', text, measure: MEASURES[i % MEASURES.length] }),
        signal: AbortSignal.timeout(TIMEOUT_MS),
      });
      const body = (await answer.json()) as { id?: string };
      if (answer.status === 201 && body.id) return body.id;
      // The city may be unable; it must never say that the sender was wrong.
      if (answer.status < 500) throw new Refused(`${answer.status} ${JSON.stringify(body)}`);
    } catch (error) {
      if (error instanceof Refused) throw error;
    }
    return undefined;
  };

  const send = async (): Promise<void> => {
    const i = voices.length;
    const voice: SentVoice = { text: `嵐の中の声 ${seed}-${i}：橋の欄干がぐらついています。` };
    voices.push(voice);
    for (let tries = 0; tries < TRIES && !voice.id; tries++) {
      if (tries) await pause(TRY_AGAIN_MS);
      const id = await post(i, voice.text);
      if (id) voice.id = id;
    }
    if (!voice.id || i % REPEATS) return;
    const again = await post(i, voice.text);
    if (again && again !== voice.id) otherAnswers.push(voice.text);
  };

  const live = async (sender: number): Promise<void> => {
    const random = seededRandom(seed + sender);
    while (!stopping) {
      await send();
      await pause(random.between(20, 80));
    }
  };
  const lives = Promise.all(Array.from({ length: senders }, (_, sender) => live(sender)));
  // Told by `stop`; until then nobody listens.
  lives.catch(() => undefined);
  return {
    voices,
    otherAnswers,
    stop: async () => {
      stopping = true;
      await lives;
    },
  };
};

class Refused extends Error {}
