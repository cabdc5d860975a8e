import { Form, useNavigation } from 'react-router';
import { LIST_DECISIONS } from '../../../../core/contract/index.js';
import { SOURCE_LANGUAGE } from '../../../../core/language/index.js';
import { useDeskWords } from '../../../i18n/desk-words.js';
import { RadioGroup } from '../../../ui/form/RadioGroup.js';
import { TextArea } from '../../../ui/form/TextArea.js';
import { useDeskErrors } from '../use-desk-errors.js';
import type { DecideState, FormListView } from './load-form-lists.js';

interface DecideFormProps {
  readonly row: FormListView['rows'][number];
  readonly state: DecideState | undefined;
}

/** Accepts or declines somebody; the sentence is written to them. */
export const DecideForm = ({ row: { id, version }, state }: DecideFormProps) => {
  const { say } = useDeskWords();
  const { summary, errorOf, errorPrefix } = useDeskErrors(`decide-${id}`, state?.problem);
  const sending = useNavigation().formMethod === 'POST';
  return (
    <details open={state !== undefined}>
      <summary>{say('formList.decide')}</summary>
      <div key={state?.at} className="verb-problem">
        {summary}
      </div>
      <Form method="post" className="stack" noValidate key={`${state?.at} ${version}`}>
        <input type="hidden" name="id" value={id} />
        <input type="hidden" name="version" value={version} />
        <RadioGroup
          id={`decide-${id}-state`}
          name="state"
          label={say('formList.state')}
          options={LIST_DECISIONS.map((value) => ({ value, text: say(`formList.is.${value}`) }))}
          error={errorOf('state')}
          errorPrefix={errorPrefix}
          defaultValue={state?.state}
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
          defaultValue={state?.sentence}
        />
        <button className="button" type="submit" disabled={sending}>
          {say('formList.send')}
        </button>
      </Form>
    </details>
  );
};
