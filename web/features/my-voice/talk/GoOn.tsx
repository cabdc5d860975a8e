import { Link } from 'react-router';
import { type OwnSubmission, SOLVED } from '../../../../core/contract/index.js';
import { useWords } from '../../../i18n/words.js';
import { Button } from '../../../ui/Button.js';
import { Details } from '../../../ui/Details.js';
import { RadioGroup } from '../../../ui/form/RadioGroup.js';
import { TextArea } from '../../../ui/form/TextArea.js';
import { useFormErrors } from '../../forms/use-form-errors.js';
import { PhotoField } from '../../photos/PhotoField.js';
import { useTo } from '../../site/address.js';
import { ReachFields } from '../reach/ReachFields.js';
import type { OwnVoiceState } from '../under-way.js';
import { AFTER, lastOfSection, type WrittenField } from './go-on.js';

interface GoOnProps {
  readonly voice: OwnSubmission;
  readonly state: OwnVoiceState;
}
interface FieldProps extends GoOnProps {
  readonly name: WrittenField;
  readonly label: 'reply' | 'moreLabel' | 'plainLabel' | 'editLabel';
  readonly hint?: 'moreHint' | 'plainText' | 'editHint';
  readonly value?: string;
  /** What `value` is in. */
  readonly lang?: string;
}

const Field = ({ state, name, label, hint, value = '', lang }: FieldProps) => {
  const { say } = useWords();
  const { errorOf, errorPrefix } = useFormErrors(state.problem);
  return (
    <TextArea
      id={name}
      name={name}
      rows={5}
      lang={lang}
      label={say(`myVoice.talk.${label}`)}
      hint={hint && say(`myVoice.talk.${hint}`)}
      error={errorOf(name)}
      errorPrefix={errorPrefix}
      defaultValue={state.fields?.[name] ?? value}
    />
  );
};

interface SendProps {
  readonly intent: string;
  readonly label:
    | 'replySend'
    | 'moreSend'
    | 'plainSend'
    | 'editSend'
    | 'solvedSend'
    | 'contactSend';
  readonly quiet?: boolean;
}
const Send = ({ intent, label, quiet }: SendProps) => {
  const { say } = useWords();
  return (
    <div className="actions" data-main={quiet ? undefined : ''}>
      <Button
        type="submit"
        {...(quiet ? { kind: 'quiet' as const } : {})}
        name="intent"
        value={intent}
      >
        {say(`myVoice.talk.${label}`)}
      </Button>
    </div>
  );
};

/** How one goes on with the own voice: answers a question, writes more, asks for a plainer answer, says what became of it. */
export const GoOn = (props: GoOnProps) => {
  const { voice, state } = props;
  const { say, plain } = useWords();
  const to = useTo();
  const { errorOf, errorPrefix } = useFormErrors(state.problem);
  const may = (act: OwnSubmission['may'][number]) => voice.may.includes(act);
  const isOpen = (name: WrittenField, before = '') =>
    (state.fields?.[name] ?? before) !== before ||
    state.problem?.errors.some(({ path }) => path === name);
  const hasPhotos =
    (state.photos?.length ?? 0) > 0 || state.problem?.errors.some(({ path }) => path === 'photos');
  const photos = (
    <PhotoField photos={state.photos ?? []} error={errorOf('photos')} errorPrefix={errorPrefix} />
  );
  if (!may('write')) {
    return (
      <p>
        {say('myVoice.talk.over')} <Link to={to('/opinion')}>{say('myVoice.talk.overLink')}</Link>
      </p>
    );
  }
  return (
    <section className="stack" aria-label={plain('myVoice.talk.more')}>
      <input type="hidden" name={AFTER} value={lastOfSection(voice)} />
      {voice.waitingSince ? (
        <>
          <Field {...props} name="message" label="reply" />
          {photos}
          <Send intent="message" label="replySend" />
        </>
      ) : (
        <>
          {may('not_understood') ? (
            <Details summary={say('myVoice.talk.plain')} open={isOpen('unclear') || undefined}>
              <Field {...props} name="unclear" label="plainLabel" hint="plainText" />
              <Send intent="not-understood" label="plainSend" quiet />
            </Details>
          ) : null}
          <Details
            summary={say('myVoice.talk.more')}
            open={isOpen('message') || hasPhotos || undefined}
          >
            <Field {...props} name="message" label="moreLabel" hint="moreHint" />
            {photos}
            <Send intent="message" label="moreSend" quiet />
          </Details>
        </>
      )}
      {may('solved') ? (
        <>
          <RadioGroup
            id="solved"
            name="solved"
            label={say('myVoice.talk.solved')}
            options={SOLVED.map((value) => ({ value, text: say(`myVoice.talk.${value}`) }))}
            defaultValue={voice.solved}
            error={errorOf('solved')}
            errorPrefix={errorPrefix}
          />
          <Send intent="solved" label="solvedSend" quiet />
        </>
      ) : null}
      {may('edit') ? (
        <Details summary={say('myVoice.talk.edit')} open={isOpen('anew', voice.text) || undefined}>
          <Field
            {...props}
            name="anew"
            label="editLabel"
            hint="editHint"
            value={voice.text}
            lang={voice.lang}
          />
          <Send intent="edit" label="editSend" quiet />
        </Details>
      ) : null}
      {may('change_contact') ? <ReachFields voice={voice} state={state} /> : null}
      {may('delete_contact') ? (
        <Details summary={say('myVoice.talk.contact')}>
          <p>{say('myVoice.talk.contactText')}</p>
          <Send intent="delete-contact" label="contactSend" quiet />
        </Details>
      ) : null}
    </section>
  );
};
