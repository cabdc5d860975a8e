import type { StaffSubmission } from '../../../../core/contract/index.js';
import { effectiveLanguage } from '../../../../core/language/index.js';
import { sentencesOf } from '../verbs/approval/decide/sentences.js';
import { type DraftView, presentDraft } from '../verbs/approval/draft-view.js';
import type { VoiceContext } from '../voice/history-lines.js';
import { type JapaneseView, presentJapanese } from '../voice/japanese/present-japanese.js';

type Plain = 'id' | 'receipt' | 'version' | 'kind' | 'consentToPublish' | 'text' | 'privacy';

/** An answer that waits for this person, with all that one decides by. */
export interface DecisionView extends Pick<StaffSubmission, Plain> {
  readonly section: string;
  readonly lang: string;
  readonly japanese: JapaneseView | null;
  readonly draft: DraftView;
  /** The step that is theirs to take. */
  readonly step: { readonly name: string; readonly due: string | null };
  /** Why it goes back, as this person has typed it and not sent, here or at the voice. */
  readonly kept: ReturnView | null;
}

/** What is typed into giving back. */
export interface ReturnView {
  readonly comment: string;
  readonly choice: string;
  /** The sentence that it is about, as its beginning and end; empty for the whole text. */
  readonly place: string;
  readonly sentence: string;
}

/** A place is of the text as it stands now, or it is none. */
const presentReturn = (voice: StaffSubmission, text: string): ReturnView | null => {
  const fields = voice.forms.find(({ verb }) => verb === 'return')?.fields;
  if (!fields?.comment) return null;
  const { comment, choice = '', place = '' } = fields;
  const sentence = sentencesOf(text).find(({ start, end }) => `${start}-${end}` === place);
  return {
    ...{ comment, choice },
    ...(sentence ? { place, sentence: sentence.text } : { place: '', sentence: '' }),
  };
};

/** Undefined where there is nothing to decide any more: somebody may have been quicker. */
export const presentDecision = (
  voice: StaffSubmission,
  context: Pick<VoiceContext, 'locale' | 'personalIn'>,
): DecisionView | undefined => {
  const { id, receipt, version, kind, consentToPublish, text, privacy, draft, turn } = voice;
  if (!draft || turn === null || !voice.may.includes('approve')) return undefined;
  const view = presentDraft(draft, context);
  const step = view.steps.find(({ place }) => place === turn);
  const lang = effectiveLanguage(voice);
  return {
    ...{ id, receipt, version, kind, consentToPublish, text, privacy, lang },
    section: voice.section?.name ?? '',
    japanese: presentJapanese({ ...voice, lang }, voice.translation, context.locale),
    draft: view,
    step: { name: step?.name ?? '', due: step?.due ?? null },
    kept: presentReturn(voice, view.text),
  };
};
