import type { DeskForm, StaffInquiry, StaffSubmission } from '../../../../core/contract/index.js';
import { effectiveLanguage, OTHER_LANGUAGE } from '../../../../core/language/index.js';
import { languageName } from '../../../i18n/format.js';
import { type DueView, dayOf, dueOf, momentOf } from '../dates.js';
import {
  type DraftView,
  presentDraft,
  presentSteps,
  type StepView,
} from '../verbs/approval/draft-view.js';
import { asCounted, type Find } from '../verbs/publish/draft.js';
import { type ModerationView, presentModeration } from './answers/present-moderation.js';
import { type FormAnswersShown, presentAnswers } from './form/present-answers.js';
import { type HistoryView, historyOf, type VoiceContext } from './history-lines.js';
import {
  type JapaneseView,
  type LanguageLink,
  presentJapanese,
  presentLanguages,
} from './japanese/present-japanese.js';
import { type PaperView, presentPaper } from './print/present-paper.js';
import { type RoutingReasonView, routingReasonView } from './reason/routing-reason.js';
import { type ThreadView, threadOf } from './thread/present-thread.js';

type Plain =
  | 'id'
  | 'receipt'
  | 'kind'
  | 'status'
  | 'version'
  | 'text'
  | 'measure'
  | 'topic'
  | 'privacy'
  | 'mayShowContact'
  | 'consentToPublish'
  | 'keptYears'
  | 'demo'
  | 'may'
  | 'urgent'
  | 'urgentWords'
  | 'copies'
  | 'alarm'
  | 'copyOf'
  | 'safe'
  | 'undelivered'
  | 'turn'
  | 'answerGoesTo'
  | 'solved'
  | 'toSee'
  | 'photos';

/** A text that was replaced: of an answer when it was given, of a public text until when it stood. */
export interface EarlierText {
  readonly text: string;
  readonly at: string;
}

export interface VoiceView extends Pick<StaffSubmission, Plain> {
  /** Something of it could not be opened for this person. */
  readonly closed: boolean;
  /** Its sender agrees that others may learn from it. */
  readonly shares: boolean;
  /** Who opened it, and until when on that day. */
  readonly readers: readonly { readonly name: string; readonly at: string }[];
  /** What seems to point at a person, in the words and in the last answer; null where nothing can be published. */
  readonly personal: { readonly text: readonly Find[]; readonly answer: readonly Find[] } | null;
  /** What was answered in the form that it was made of. */
  readonly form: FormAnswersShown | null;
  readonly due: DueView | null;
  readonly proposals: readonly {
    readonly about: string;
    /** Null for what is beside the plan. */
    readonly title: string | null;
    readonly section: { readonly code: string; readonly name: string };
    readonly percent: number;
    readonly words: readonly string[];
  }[];
  readonly received: string;
  readonly section: { readonly code: string; readonly name: string } | null;
  readonly assignee: string;
  readonly reason: RoutingReasonView;
  /** The language that browsers and screen readers should take the text for. */
  readonly lang: string;
  /** Its words in Japanese; null where they are. */
  readonly japanese: JapaneseView | null;
  /** By its name; empty where it has none. */
  readonly language: string;
  readonly declared: string;
  readonly detected: { readonly language: string; readonly percent: number } | null;
  readonly reads: string;
  readonly answers: readonly {
    readonly id: string;
    readonly text: string;
    readonly lang: string;
    readonly author: string;
    readonly at: string;
    readonly note: string | null;
    readonly earlier: readonly EarlierText[];
    readonly languages: readonly LanguageLink[];
  }[];
  /** The answer under way. */
  readonly draft: DraftView | null;
  /** 決裁欄 of what was sent last. */
  readonly sheet: readonly StepView[] | null;
  readonly paper: PaperView;
  readonly thread: ThreadView;
  /** What staff wrote to each other; its times in words. */
  readonly notes: StaffSubmission['notes'];
  /** What sections were asked; its times in words. */
  readonly inquiries: readonly (Omit<StaffInquiry, 'dueAt'> & { readonly due: string })[];
  readonly publication: {
    readonly id: string;
    readonly text: string;
    readonly since: string;
    readonly corrected: { readonly at: string; readonly note: string } | null;
    readonly earlier: readonly EarlierText[];
  } | null;
  readonly moderation: ModerationView | null;
  /** What may be taken back; `until` in words. */
  readonly undoable: { readonly verb: string; readonly until: string | null } | null;
  readonly history: readonly HistoryView[];
  /** What this person typed into its forms and did not send. */
  readonly forms: readonly FormView[];
}

/** A form as it was kept, with what the guard finds in it now. */
export interface FormView extends Pick<DeskForm, 'verb' | 'fields'> {
  readonly at: number;
  readonly finds: readonly Find[];
  readonly noteFinds: readonly Find[];
}

/** Of a text to be published always what is found in it, of others where a reason stands beside a find. */
const presentForm = (
  { verb, fields, at }: DeskForm,
  personalIn: VoiceContext['personalIn'],
): FormView => {
  const field = verb === 'correct' ? 'text' : 'publicText';
  const text = asCounted(fields[field] ?? '');
  const note = asCounted(fields.note ?? '');
  const isLookedAt = verb === 'publish' || fields['keepWords.0'] !== undefined;
  return {
    ...{ verb, at: Date.parse(at) },
    // As the places of what is found are counted.
    fields: isLookedAt ? { ...fields, [field]: text } : fields,
    finds: isLookedAt ? personalIn(text) : [],
    noteFinds: fields['keepNoteWords.0'] === undefined ? [] : personalIn(note),
  };
};

/** One voice as the page shows it: made on the server, see `dates.ts`. */
export const presentVoice = (voice: StaffSubmission, context: VoiceContext): VoiceView => {
  const { locale, now, personalIn } = context;
  const { id, receipt, kind, status, version, text, measure, topic, privacy } = voice;
  const {
    mayShowContact,
    consentToPublish,
    keptYears,
    demo,
    may,
    urgent,
    urgentWords,
    alarm,
    copies,
    copyOf,
  } = voice;
  const { detectedLang, publication } = voice;
  return {
    ...{ id, receipt, kind, status, version, text, measure, topic, privacy },
    ...{
      mayShowContact,
      consentToPublish,
      keptYears,
      demo,
      may,
      urgent,
      urgentWords,
      alarm,
      copies,
      copyOf,
    },
    closed: voice.closed ?? false,
    shares: voice.shares ?? false,
    readers: (voice.readers ?? []).map(({ name, last }) => ({ name, at: momentOf(last, locale) })),
    ...(voice.safe ? { safe: voice.safe } : {}),
    undelivered: voice.undelivered,
    turn: voice.turn,
    answerGoesTo: voice.answerGoesTo,
    draft: voice.draft && presentDraft(voice.draft, context),
    sheet: voice.sheet && presentSteps(voice.sheet.steps, locale),
    paper: presentPaper(voice, locale, now),
    solved: voice.solved,
    photos: voice.photos,
    toSee: voice.toSee.map((one) => ({ ...one, at: momentOf(one.at, locale) })),
    thread: threadOf(voice, locale),
    notes: voice.notes.map((note) => ({ ...note, at: momentOf(note.at, locale) })),
    inquiries: voice.inquiries.map(({ dueAt, at, advice, ...inquiry }) => ({
      ...inquiry,
      at: momentOf(at, locale),
      due: dayOf(dueAt, locale),
      advice: advice && { ...advice, at: momentOf(advice.at, locale) },
    })),
    personal: may.includes('publish')
      ? { text: personalIn(text), answer: personalIn(voice.answers.at(-1)?.text ?? '') }
      : null,
    due: dueOf({ ...voice, waiting: voice.waitingSince !== null }, locale, now),
    proposals: voice.proposals.map(({ about, title, section: { code, name }, score, words }) => ({
      ...{ about, title, words, section: { code, name } },
      percent: Math.round(score * 100),
    })),
    form: voice.form && presentAnswers(voice.form, locale),
    received: dayOf(voice.receivedAt, locale),
    section: voice.section && { code: voice.section.code, name: voice.section.name },
    assignee: voice.assignee?.name ?? '',
    reason: routingReasonView(voice, context.sections),
    lang: effectiveLanguage(voice),
    japanese: presentJapanese(
      { ...voice, lang: effectiveLanguage(voice) },
      voice.translation,
      locale,
    ),
    language: languageName(effectiveLanguage(voice), locale),
    declared: languageName(voice.declaredLang, locale),
    detected:
      detectedLang && detectedLang !== OTHER_LANGUAGE
        ? {
            language: languageName(detectedLang, locale),
            percent: Math.round((voice.detectedConfidence ?? 0) * 100),
          }
        : null,
    reads: languageName(voice.uiLang, locale),
    answers: voice.answers.map(({ earlier, translations, ...answer }) => ({
      ...answer,
      languages: presentLanguages(translations, locale),
      at: momentOf(answer.at, locale),
      earlier: earlier.map((one) => ({ text: one.text, at: momentOf(one.at, locale) })),
    })),
    publication: publication && {
      id: publication.id,
      text: publication.publicText,
      since: dayOf(publication.at, locale),
      corrected: publication.corrected && {
        note: publication.corrected.note,
        at: dayOf(publication.corrected.at, locale),
      },
      earlier: publication.earlier.map((one) => ({
        text: one.publicText,
        at: momentOf(one.until, locale),
      })),
    },
    moderation: voice.moderation && presentModeration(voice.moderation, locale),
    undoable: voice.undoable && {
      verb: voice.undoable.verb,
      until: voice.undoable.until && momentOf(voice.undoable.until, locale),
    },
    history: historyOf(voice, context),
    forms: voice.forms.map((form) => presentForm(form, personalIn)),
  };
};
