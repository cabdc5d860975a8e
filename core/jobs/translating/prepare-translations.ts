import { Inject, Injectable } from '@nestjs/common';
import { Calendar } from '../../base/calendar/index.js';
import { CITY, type City } from '../../base/city/index.js';
import { Clock, uuidV7 } from '../../base/kernel/index.js';
import { OutboxRepository, type Transaction } from '../../base/outbox/index.js';
import { isSealed } from '../../base/sealing/index.js';
import type { VoiceTextKind } from '../../contract/index.js';
import { Locales } from '../../language/index.js';
import {
  type TranslatedSentence,
  TranslationWordsRepository,
} from '../../records/submissions/index.js';
import {
  digestOf,
  joinSentences,
  outcomeOf,
  readerOf,
  TranslationRepository,
  wantedLanguages,
} from '../../records/translations/index.js';
import { ComposeTranslations, type Earlier, withEarlier } from './compose.js';
import { AskEngines } from './engines/ask-engines.js';
import { mayLeave } from './engines/may-leave.js';
import { type TranslatedVoice, TranslatedVoiceQueries } from './translated-voice.queries.js';

/** A text that may be wanted in other languages. */
export interface SourceText {
  readonly kind: VoiceTextKind;
  /** Of the text itself: the voice, the message, the version of an answer, the publication, the decision. */
  readonly id: string;
  readonly submissionId: string;
  readonly by: 'resident' | 'city';
  readonly lang: string;
  readonly text: string;
  /** As it is kept, where that is another: sealed, of a confided voice. */
  readonly kept?: string;
  /** Nobody waits for its translation as for that of a new one: it has been there for long. */
  readonly old?: boolean;
}

/** Open days within which a text is to be translated; a voice by its own due date. */
const OPEN_DAYS = {
  ...{ message: 2, answer: 2, publication: 5 },
  ...{ decision_note: 2, appeal: 2, appeal_reply: 2 },
} as const;
const OPEN_DAYS_OF_OLD = 20;
/** What everybody may read, and so ask for in a further language. */
const IS_PUBLIC: Readonly<Record<VoiceTextKind, boolean>> = {
  ...{ voice: false, message: false },
  ...{ answer: true, publication: true },
  ...{ decision_note: false, appeal: false, appeal_reply: false },
};

/**
 * Makes the records of texts in the languages in which they are wanted, with as much as is known already. Part of the
 * transaction in which a text comes about wherever that can be: then its reader never sees it without them.
 */
@Injectable()
export class PrepareTranslations {
  constructor(
    private readonly voices: TranslatedVoiceQueries,
    private readonly composing: ComposeTranslations,
    private readonly translations: TranslationRepository,
    private readonly words: TranslationWordsRepository,
    private readonly locales: Locales,
    private readonly calendar: Calendar,
    private readonly clock: Clock,
    private readonly engines: AskEngines,
    private readonly outbox: OutboxRepository,
    @Inject(CITY) private readonly city: Pick<City, 'matters'>,
  ) {}

  /** A text that has its records already keeps them: a repeat changes nothing. */
  async prepare(manager: Transaction['manager'], sources: readonly SourceText[]): Promise<void> {
    const texts = sources.filter(({ text }) => text.trim() !== '');
    if (!texts.length) return;
    const ids = [...new Set(texts.map(({ submissionId }) => submissionId))];
    const voiceOf = new Map((await this.voices.voices(manager, ids)).map((one) => [one.id, one]));
    const wishedOf = texts.some(({ kind }) => IS_PUBLIC[kind])
      ? await this.voices.wishes(manager, ids)
      : new Map<string, readonly string[]>();
    const earlierOf = await this.earlier(manager, ids);
    const composed = new Map<string, ReadonlyMap<string, readonly TranslatedSentence[]>>();
    const now = this.clock.now();
    const made = [];
    for (const source of texts) {
      const voice = voiceOf.get(source.submissionId);
      if (!voice) continue;
      const own = wantedLanguages({ ...source, reader: readerOf(voice, this.locales) });
      const wished = IS_PUBLIC[source.kind] ? (wishedOf.get(voice.id) ?? []) : [];
      const wanted = [...new Set([...own, ...wished])].filter((lang) => lang !== source.lang);
      const langs = [...new Set([...wanted, ...this.besides(source)])];
      const { kept = source.text } = source;
      const key = `${source.lang} ${langs} ${source.text}`;
      const all =
        composed.get(key) ??
        (isSealed(source.text) ? new Map() : undefined) ??
        (await this.composing.compose(source.text, source.lang, langs, manager));
      composed.set(key, all);
      for (const lang of langs) {
        // What is sealed is translated as a whole, by who can open it.
        const sentences = isSealed(source.text)
          ? null
          : withEarlier(all.get(lang) ?? [], earlierOf.get(source.submissionId)?.get(lang));
        const outcome = outcomeOf(sentences ?? []);
        if (!wanted.includes(lang) && outcome.state !== 'checked') continue;
        made.push({
          record: {
            ...{ id: uuidV7(now), submissionId: voice.id, kind: source.kind, subjectId: source.id },
            ...{ sourceLang: source.lang, lang, digest: digestOf(kept), ...outcome },
            checkedAt: outcome.state === 'checked' ? now : null,
            dueAt: this.dueAt({ ...source, old: source.old || !own.includes(lang) }, voice, now),
          },
          words: { source: kept, text: joinSentences(sentences ?? [], lang), sentences },
          old: source.old ?? false,
        });
      }
    }
    const added = await this.translations.add(
      manager,
      made.map(({ record }) => record),
      now,
    );
    await this.words.add(
      manager,
      made.flatMap(({ record: { id }, words }) => (added.has(id) ? [{ id, ...words }] : [])),
    );
    // Nothing follows in a city without machines, nor from what none of them may see; what is long over is for people.
    const { confided } = this.city.matters;
    await this.outbox.add(
      manager,
      made.flatMap(
        ({ record: { id, kind, complete, submissionId, sourceLang: from, lang: to }, old }) => {
          const voice = voiceOf.get(submissionId);
          const isFor = !old && added.has(id) && !complete && voice && mayLeave(voice, confided);
          return isFor && this.engines.inTurn({ kind, from, to }).length
            ? [{ event: 'translation.wanted' as const, subjectId: id }]
            : [];
        },
      ),
    );
  }

  /** Languages in which nobody waits for an answer: stored where the city's sentences say all of it. */
  private besides({ kind, lang }: SourceText): readonly string[] {
    if (kind !== 'answer') return [];
    return this.locales.rows.map(({ tag }) => tag).filter((tag) => tag !== lang);
  }

  private dueAt({ kind, old = false }: SourceText, voice: TranslatedVoice, now: Date): Date {
    if (kind === 'voice' && !old) return voice.dueAt;
    const { calendar } = this;
    const days = old || kind === 'voice' ? OPEN_DAYS_OF_OLD : OPEN_DAYS[kind];
    return calendar.endOf(calendar.addOpenDays(calendar.dateOf(now), days));
  }

  /** What each voice's texts were translated as so far, what was checked before what was not. */
  private async earlier(
    manager: Transaction['manager'],
    submissionIds: readonly string[],
  ): Promise<ReadonlyMap<string, Earlier>> {
    const records = await this.translations.ofVoices(submissionIds, manager);
    const words = await this.words.of(
      records.map(({ id }) => id),
      manager,
    );
    const earlier = new Map<string, Map<string, Map<string, { text: string; checked: boolean }>>>();
    for (const { id, submissionId, lang, checkedAt } of records) {
      if (!submissionId) continue;
      const langs = earlier.get(submissionId) ?? new Map();
      const known = langs.get(lang) ?? new Map();
      for (const { source, text, checked, origin } of words.get(id)?.sentences ?? []) {
        const isChecked = checked || checkedAt !== null;
        // A machine says it again; it is not to look like a person's.
        if (origin === 'engine' && !isChecked) continue;
        if (text && (isChecked || !known.get(source)?.checked))
          known.set(source, { text, checked: isChecked });
      }
      earlier.set(submissionId, langs.set(lang, known));
    }
    return earlier;
  }
}
