import { type ReactNode, useState } from 'react';
import type { SectionChoice } from '../../../../core/contract/index.js';
import { useDeskWords } from '../../../i18n/desk-words.js';
import { InquireForm } from './asking/InquireForm.js';
import { CorrectForm } from './correct/CorrectForm.js';
import { CorrectPublicationForm } from './correct/CorrectPublicationForm.js';
import { DeclineForm } from './DeclineForm.js';
import { isKept, KeptForm } from './kept/KeptForm.js';
import { MessageForm } from './MessageForm.js';
import { NoteForm } from './NoteForm.js';
import { PublishForm } from './publish/PublishForm.js';
import { RetractForm } from './publish/RetractForm.js';
import { UpholdForm } from './publish/UpholdForm.js';
import { WithholdForm } from './publish/WithholdForm.js';
import { ReassignForm } from './ReassignForm.js';
import { simpleForm } from './SimpleForm.js';
import type { VerbProps } from './VerbForm.js';
import { verbFormId } from './verb-form-id.js';

interface VoiceVerbsProps extends VerbProps {
  readonly sections: readonly SectionChoice[];
}

/** Verbs whose form stands folded under the words, in this order. Answer, assign and route have places of their own. */
const FOLDED = {
  note: NoteForm,
  inquire: InquireForm,
  message: MessageForm,
  publish: PublishForm,
  correct: CorrectForm,
  correct_publication: CorrectPublicationForm,
  uphold: UpholdForm,
  withhold: WithholdForm,
  retract: RetractForm,
  reassign: ReassignForm,
  close: simpleForm('close'),
  reopen: simpleForm('reopen'),
  decline: DeclineForm,
  hold: simpleForm('hold'),
  lift_hold: simpleForm('lift_hold'),
} as const satisfies Record<string, (props: VoiceVerbsProps) => ReactNode>;
type FoldedVerb = keyof typeof FOLDED;
const FOLDED_VERBS = Object.keys(FOLDED) as FoldedVerb[];

/** What this person may do now, as the API says: the page decides nothing itself. */
export const VoiceVerbs = (props: VoiceVerbsProps) => {
  const { say, plain } = useDeskWords();
  const { voice, state } = props;
  const [kept] = useState(() => FOLDED_VERBS.filter((verb) => isKept(voice, verb)));
  const open = FOLDED_VERBS.filter((verb) => voice.may.includes(verb));
  if (open.length === 0) return null;
  return (
    <section className="verbs" data-screen aria-label={plain('act.title')}>
      {open.map((verb) => {
        const VerbOf: (props: VoiceVerbsProps) => ReactNode = FOLDED[verb];
        return (
          <details
            key={verb}
            className="verb"
            open={state?.typed.of === verb || kept.includes(verb) || undefined}
          >
            <summary>{say(`act.${verb}.title`)}</summary>
            <div id={verbFormId(verb)}>
              <KeptForm voice={voice} verb={verb} state={state}>
                {(own) => <VerbOf {...props} state={own} />}
              </KeptForm>
            </div>
          </details>
        );
      })}
    </section>
  );
};
