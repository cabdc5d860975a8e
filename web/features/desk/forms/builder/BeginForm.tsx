import { Form, useNavigation } from 'react-router';
import type { KeptFields } from '../../../../../core/contract/index.js';
import { useDeskWords } from '../../../../i18n/desk-words.js';
import { Select } from '../../../../ui/form/Select.js';
import { TextArea } from '../../../../ui/form/TextArea.js';
import { TextInput } from '../../../../ui/form/TextInput.js';
import { fileIntoField } from '../../file-into-field.js';
import { useDeskErrors } from '../../use-desk-errors.js';
import { seenIn } from '../../verbs/kept/form-fields.js';
import { KeptLine } from '../../verbs/kept/KeptLine.js';
import type { Fields } from '../../verbs/kept/local-forms.js';
import { sendLater } from '../../verbs/kept/send-later.js';
import { usePageForm } from '../../verbs/kept/use-page-form.js';
import { WhoField } from '../WhoField.js';
import { type BuilderState, typedOf } from './state/builder-state.js';
import { BEGIN_FORM } from './state/kept-parts.js';
import { typedBefore } from './state/typed-before.js';

interface BeginFormProps {
  /** Forms that can be copied, each with its name. */
  readonly forms: readonly { readonly code: string; readonly title: string }[];
  readonly state: BuilderState | undefined;
  readonly kept: KeptFields | undefined;
}

/** A choice alone is nothing that was begun. */
const begun = (form: HTMLFormElement): Fields => {
  const { copyOf = '', ...typed } = seenIn(form);
  return Object.values(typed).some((text) => text.trim()) ? { copyOf, ...typed } : {};
};

/** Begins a form: from nothing, as a copy of another, or from a file. */
export const BeginForm = ({ forms, state, kept }: BeginFormProps) => {
  const { say, plain } = useDeskWords();
  const { summary, errorOf, errorPrefix } = useDeskErrors('begin', state?.problem);
  const sending = useNavigation().formMethod === 'POST';
  const { keeping, fields, round } = usePageForm({
    ...{ page: BEGIN_FORM, kept, state, read: begun },
    stand: `${forms.length}`,
  });
  const before = typedBefore(state?.typed ?? (fields && typedOf(fields)));
  const text = (name: string) => ({
    ...{ id: `begin-${name}`, name, errorPrefix },
    error: errorOf(name),
    defaultValue: before.text(name, undefined),
  });
  return (
    <details className="details" open={state !== undefined || kept !== undefined}>
      <summary>{say('forms.build.begin')}</summary>
      <div key={state?.at} className="verb-problem">
        {summary}
      </div>
      <Form
        method="post"
        className="stack paper-entry"
        noValidate
        key={`form ${state?.at} ${round}`}
        ref={keeping.form}
        onInput={keeping.typed}
        onBlur={keeping.left}
        onSubmit={(event) => {
          const waits = keeping.sends();
          if (waits) sendLater(event, waits);
        }}
      >
        <WhoField />
        <TextInput
          {...text('code')}
          label={say('forms.build.code')}
          hint={say('forms.build.codeHint')}
          autoComplete="off"
          data-width="short"
        />
        <TextInput
          {...text('measure')}
          label={say('forms.build.measure')}
          hint={say('forms.build.measureHint')}
          autoComplete="off"
          data-width="short"
        />
        <Select
          {...text('copyOf')}
          label={say('forms.build.copyOf')}
          options={[
            { value: '', text: plain('forms.build.copyNothing') },
            ...forms.map(({ code, title }) => ({ value: code, text: title, lang: 'ja' })),
          ]}
        />
        <TextArea
          {...text('file')}
          rows={3}
          label={say('forms.build.file')}
          hint={say('forms.build.fileHint')}
          below={
            <input
              type="file"
              accept=".json,application/json"
              aria-label={plain('forms.build.file')}
              onChange={(event) => void fileIntoField(event.currentTarget, 'begin-file')}
            />
          }
        />
        <p>
          <button className="button" type="submit" name="act" value="begin" disabled={sending}>
            {say('forms.build.start')}
          </button>
        </p>
        <KeptLine keeping={keeping} />
      </Form>
    </details>
  );
};
