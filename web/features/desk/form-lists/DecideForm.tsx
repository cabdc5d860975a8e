import { useEffect, useMemo, useState } from 'react';
import { Form, useNavigation } from 'react-router';
import { LIST_DECISIONS } from '../../../../core/contract/index.js';
import { SOURCE_LANGUAGE } from '../../../../core/language/index.js';
import { useDeskWords } from '../../../i18n/desk-words.js';
import { RadioGroup } from '../../../ui/form/RadioGroup.js';
import { TextArea } from '../../../ui/form/TextArea.js';
import { useDesk } from '../use-desk.js';
import { useDeskErrors } from '../use-desk-errors.js';
import { KeptLine } from '../verbs/kept/KeptLine.js';
import type { FormPlace } from '../verbs/kept/local-forms.js';
import { sendParts, useKeptPart, useKeptParts } from '../verbs/kept/use-kept-part.js';
import { WHO } from '../verbs/kept/who.js';
import type { DecideState, FormListView } from './load-form-lists.js';

interface DecideFormProps {
  readonly row: FormListView['rows'][number];
  readonly state: DecideState | undefined;
}

const NAMES = { sentence: 'text', state: 'state' };

/** Accepts or declines somebody; the sentence is written to them, and is kept as a message to them until then. */
export const DecideForm = ({ row: { id, version, typed }, state }: DecideFormProps) => {
  const { say } = useDeskWords();
  const { me } = useDesk();
  const { summary, errorOf, errorPrefix } = useDeskErrors(`decide-${id}`, state?.problem);
  const sending = useNavigation().formMethod === 'POST';
  // Whether it is confided is not said here: none of it is written down on the machine.
  const place = useMemo<FormPlace>(
    () => ({ staff: me.id, voice: id, verb: 'message', secret: true }),
    [me.id, id],
  );
  const [kept] = useState(typed?.fields);
  const parts = useKeptParts();
  const { keeping, part } = useKeptPart({
    ...{ place, kept, parts, state },
    ...{ names: NAMES, words: 'text' },
  });
  // A row that stands anew is a new one: what was sent is at the city hall.
  const { wasSent, arrived } = keeping;
  useEffect(
    () => () => {
      if (wasSent()) arrived();
    },
    [wasSent, arrived],
  );
  return (
    <details open={state !== undefined || kept !== undefined || undefined}>
      <summary>{say('formList.decide')}</summary>
      <div key={state?.at} className="verb-problem">
        {summary}
      </div>
      <Form
        method="post"
        className="stack"
        noValidate
        key={state?.at}
        {...part}
        onSubmit={(event) => sendParts(event, parts)}
      >
        <input type="hidden" name={WHO} value={me.id} />
        <input type="hidden" name="id" value={id} />
        <input type="hidden" name="version" value={version} />
        <RadioGroup
          id={`decide-${id}-state`}
          name="state"
          label={say('formList.state')}
          options={LIST_DECISIONS.map((value) => ({ value, text: say(`formList.is.${value}`) }))}
          error={errorOf('state')}
          errorPrefix={errorPrefix}
          defaultValue={state?.state ?? kept?.state}
        />
        <TextArea
          id={`decide-${id}-sentence`}
          name="sentence"
          rows={3}
          lang={SOURCE_LANGUAGE}
          label={say('formList.sentence')}
          hint={say('formList.sentenceHint')}
          error={errorOf('sentence')}
          errorPrefix={errorPrefix}
          defaultValue={state?.sentence ?? kept?.text}
        />
        <button className="button" type="submit" disabled={sending}>
          {say('formList.send')}
        </button>
        <KeptLine keeping={keeping} />
      </Form>
    </details>
  );
};
