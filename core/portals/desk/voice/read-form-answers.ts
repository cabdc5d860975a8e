import { Injectable } from '@nestjs/common';
import type { StaffActor } from '../../../base/kernel/index.js';
import { inWords, type SaidAnswer, type StaffSubmission } from '../../../contract/index.js';
import { SOURCE_LANGUAGE } from '../../../language/index.js';
import { QuestionnaireVersionRepository } from '../../../records/questionnaires/index.js';
import { type FormAnswers, VoiceSeals } from '../../../records/submissions/index.js';
import type { WholeVoice } from './voice.queries.js';

type Form = NonNullable<StaffSubmission['form']>;

/** What was answered in the form that a voice was made of, by the questions as they were asked, in their own Japanese. */
@Injectable()
export class ReadFormAnswers {
  constructor(
    private readonly versions: QuestionnaireVersionRepository,
    private readonly seals: VoiceSeals,
  ) {}

  /** `kept`: what was answered, as it is kept. Null for a voice that was written as one text, and where nothing of it can be opened for this person. */
  async of(
    actor: StaffActor,
    { id, formCode, formVersion, privacy, uiLang }: WholeVoice,
    kept: FormAnswers | null,
  ): Promise<Form | null> {
    if (formCode === null || formVersion === null || !kept) return null;
    const asked = await this.versions.find(formCode, formVersion);
    const texts = asked?.texts[SOURCE_LANGUAGE];
    if (!asked || !texts) return null;
    const opened = privacy === 'vault' ? (await this.seals.forStaff(actor, id))(kept) : undefined;
    if (opened?.closed) return null;
    const { answers, langs } = opened?.value ?? kept;
    const rows = inWords(asked.questions, texts, answers).map(
      ({ written, chosen, ...row }: SaidAnswer) => ({
        ...row,
        chosen: [...chosen],
        ...(written ? { written: { text: written.text, lang: langs[written.key] ?? uiLang } } : {}),
      }),
    );
    return { code: formCode, title: texts.title, rows };
  }
}
