import { useMemo, useState } from 'react';
import { Link } from 'react-router';
import { useDeskWords } from '../../../i18n/desk-words.js';
import { Choice } from '../../../ui/form/Choice.js';
import { TextArea } from '../../../ui/form/TextArea.js';
import { Voice } from '../../../ui/voice/Voice.js';
import { useTo } from '../../site/address.js';
import { FactLine } from '../FactLine.js';
import { useDeskErrors } from '../use-desk-errors.js';
import { Changes } from '../verbs/approval/Changes.js';
import { GuardFinds } from '../verbs/approval/GuardFinds.js';
import { KeptLine } from '../verbs/kept/KeptLine.js';
import { useFormPlace } from '../verbs/kept/use-form-place.js';
import { type KeptParts, useKeptPart } from '../verbs/kept/use-kept-part.js';
import { Japanese } from '../voice/japanese/Japanese.js';
import { type DecidedItem, fieldFor } from './decide-many.js';
import type { DecisionView } from './present-decision.js';
import { WhyRefused } from './WhyRefused.js';

interface DecisionItemProps {
  readonly decision: DecisionView;
  /** What became of it at the last press, where it was refused. */
  readonly refused: DecidedItem | undefined;
  /** What was typed and chosen before the last press. */
  readonly comment: string;
  readonly choice: string;
  readonly parts: KeptParts;
  readonly state: { readonly at: number } | undefined;
}

const Facts = ({ decision }: Pick<DecisionItemProps, 'decision'>) => {
  const { say, show } = useDeskWords();
  const { kind, consentToPublish, section, step, draft } = decision;
  return (
    <FactLine>
      {section ? <li>{show(section)}</li> : null}
      <li>{say(`kind.${kind}`)}</li>
      <li>
        {say(
          kind === 'consultation'
            ? 'voice.consentNever'
            : consentToPublish
              ? 'voice.consentYes'
              : 'voice.consentNo',
        )}
      </li>
      <li>{say('underWay.writer', { name: draft.writer.name, date: draft.updated })}</li>
      {step.due ? <li>{say('underWay.due', { date: step.due })}</li> : null}
    </FactLine>
  );
};

/** What is chosen for it, and why it goes back. */
const Choices = ({ decision, refused, parts, state, ...typed }: DecisionItemProps) => {
  const { say, plain } = useDeskWords();
  const { errorOf, errorPrefix } = useDeskErrors('return', refused?.problem);
  const { id, receipt, step, kept } = decision;
  const name = fieldFor('choice', id);
  const names = useMemo(
    () => ({
      [fieldFor('comment', id)]: 'comment',
      [fieldFor('choice', id)]: 'choice',
      [fieldFor('place', id)]: 'place',
    }),
    [id],
  );
  const { keeping, part } = useKeptPart({
    place: useFormPlace(decision, 'return'),
    kept: kept ? { comment: kept.comment } : undefined,
    ...{ names, words: 'comment', parts },
    // Most answers have no words of this person's: nothing of them is asked to be kept.
    state: typed.comment || kept ? state : undefined,
  });
  const comment = state ? typed.comment : (kept?.comment ?? '');
  const choice = state ? typed.choice : (kept?.choice ?? '');
  const choices = [
    { value: '', text: say('decisions.later') },
    { value: 'approve', text: say('act.approve.submit', { step: step.name }) },
    { value: 'return', text: say('act.return.submit') },
  ];
  return (
    <fieldset className="decision-choices" {...part}>
      <legend className="visually-hidden">
        {plain('decisions.choice')} <span translate="no">{receipt}</span>
      </legend>
      {choices.map(({ value, text }) => (
        <Choice
          key={value}
          type="radio"
          id={`${name}.${value || 'later'}`}
          name={name}
          value={value}
          defaultChecked={value === choice}
        >
          {text}
        </Choice>
      ))}
      <div className="decision-comment">
        <TextArea
          id={fieldFor('comment', id)}
          name={fieldFor('comment', id)}
          lang="ja"
          rows={2}
          label={say('act.return.comment')}
          error={refused?.did === 'return' ? errorOf('comment') : undefined}
          errorPrefix={errorPrefix}
          defaultValue={comment}
          below={
            kept?.place ? (
              <p className="small">
                {say('act.return.place')}: <span lang="ja">{kept.sentence}</span>
              </p>
            ) : null
          }
        />
        <input type="hidden" name={fieldFor('place', id)} value={kept?.place ?? ''} />
        <KeptLine keeping={keeping} />
      </div>
    </fieldset>
  );
};

/**
 * One answer that waits: words, answer, what was changed, what is found in it. It stays as it was when the page was opened, so
 * that nobody decides on a text that has come under their eyes meanwhile: that is refused, and then shown.
 */
export const DecisionItem = ({ decision: newest, ...more }: DecisionItemProps) => {
  const { say } = useDeskWords();
  const to = useTo();
  const [decision] = useState(newest);
  const { id, version, receipt, lang, text, japanese, draft, privacy, step } = decision;
  const heading = `decision-${id}`;
  return (
    <li className="to-decide" data-row data-decision tabIndex={-1} aria-labelledby={heading}>
      <input type="hidden" name="item" value={`${id} ${version} ${receipt}`} />
      <h2 id={heading}>
        <Link to={to(`/staff/voices/${id}?view=approval`)} translate="no">
          {receipt}
        </Link>{' '}
        <span lang="ja">{step.name}</span>
      </h2>
      {more.refused?.problem ? (
        <p className="field-error">
          <WhyRefused did={more.refused.did} code={more.refused.problem.code} />
        </p>
      ) : null}
      <Facts decision={decision} />
      {privacy === 'vault' ? (
        <p className="voice-vault" role="note">
          <strong>{say('voice.vault')}</strong>
        </p>
      ) : null}
      <div className="decision-texts">
        <section>
          <h3>{say('voice.original')}</h3>
          <Voice lang={lang} text={text} />
          <Japanese japanese={japanese} />
        </section>
        <section>
          <h3>{say(draft.kind === 'correction' ? 'underWay.correction' : 'underWay.title')}</h3>
          <p className="written" lang="ja" dir="auto">
            {draft.text}
          </p>
          {draft.note === null ? null : (
            <p className="written" lang="ja" dir="auto">
              {say('act.correct.note')}: {draft.note}
            </p>
          )}
          {draft.wish ? <p>{say('underWay.wish', { date: draft.wish.at })}</p> : null}
          {draft.changes ? <Changes changes={draft.changes} /> : null}
          <GuardFinds finds={draft.finds} />
        </section>
      </div>
      <Choices {...more} decision={decision} />
    </li>
  );
};
