import type { OwnSubmission } from '../../../../core/contract/index.js';
import { type Entry, entriesOf } from '../talk/parts.js';

type Conversation = Parameters<typeof entriesOf>[0];

/** When that was said which the sender has not said themselves; a correction says it anew. */
const saidAt = (entry: Entry): string | undefined =>
  'answer' in entry
    ? (entry.answer.corrected?.at ?? entry.at)
    : entry.message.from === 'section'
      ? entry.at
      : undefined;

/** What the city has said since: how much, and where the first of it stands. `since` is empty where nothing was ever seen. */
export const newsOf = (voice: Conversation, since: string | undefined) => {
  const seen = since ? Date.parse(since) : Number.NEGATIVE_INFINITY;
  const fresh = entriesOf(voice).filter((entry) => {
    const at = saidAt(entry);
    return since !== undefined && at !== undefined && Date.parse(at) > seen;
  });
  return { count: fresh.length, first: fresh[0]?.at };
};

/** What the city said last of all that is shown; undefined where there is nothing to have seen. */
export const lastSaid = (voice: OwnSubmission): string | undefined =>
  entriesOf(voice)
    .flatMap((entry) => saidAt(entry) ?? [])
    .sort((a, b) => Date.parse(a) - Date.parse(b))
    .at(-1);
