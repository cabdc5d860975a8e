import { useState } from 'react';
import { Form, Link, useNavigation } from 'react-router';
import { allQuestions } from '../../../../../core/contract/index.js';
import { useDeskWords } from '../../../../i18n/desk-words.js';
import { Select } from '../../../../ui/form/Select.js';
import { TextInput } from '../../../../ui/form/TextInput.js';
import { Notice } from '../../../../ui/Notice.js';
import { fieldName } from '../../../ask/pages.js';
import { QuestionField } from '../../../ask/QuestionField.js';
import { useTo } from '../../../site/address.js';
import { useDeskErrors } from '../../use-desk-errors.js';
import { fieldsIn, fillIn } from '../../verbs/kept/form-fields.js';
import { KeptLine } from '../../verbs/kept/KeptLine.js';
import type { Fields } from '../../verbs/kept/local-forms.js';
import { sendLater } from '../../verbs/kept/send-later.js';
import { usePageForm } from '../../verbs/kept/use-page-form.js';
import { WhoField } from '../WhoField.js';
import { type PaperState, type PaperView, paperIn, paperOf } from './load-paper.js';

interface PaperEntryProps {
  readonly view: PaperView;
  readonly state: PaperState | undefined;
}

/** What is kept of a paper: once something of it is entered, all of it with its key, so that it is counted once wherever it is sent. */
const typedIn = (form: HTMLFormElement): Fields => {
  const fields = fieldsIn(form);
  const isBegun = Object.entries(fields).some(
    ([name, text]) => (name.startsWith(fieldName('')) || name === 'code') && text.trim(),
  );
  return isBegun ? fields : {};
};
const putIn = (form: HTMLFormElement, fields: Fields): void => {
  const key = form.elements.namedItem('key');
  if (key instanceof HTMLInputElement && fields.key) key.value = fields.key;
  fillIn(form, fields);
};

/** Enters what somebody answered on paper: every question on one page, in the order of the sheet. */
export const PaperEntry = ({ view, state }: PaperEntryProps) => {
  const { form, lang, entered, languages, kept } = view;
  const { say, showPlain, plain } = useDeskWords();
  const to = useTo();
  const errors = useDeskErrors('paper', state?.problem);
  const sending = useNavigation().formMethod === 'POST';
  const { errorOf, errorPrefix } = errors;
  const { keeping, fields, round } = usePageForm({
    ...{ page: paperOf(form.code), kept, state, read: typedIn, write: putIn },
    stand: `${entered}`,
  });
  const typed = state ?? (fields && paperIn(form, fields));
  // What comes to the page meanwhile brings no other key to a paper that is being entered.
  const turn = `${state?.at} ${round}`;
  const [{ key, of }, setKey] = useState({ key: view.key, of: turn });
  if (of !== turn) setKey({ key: view.key, of: turn });
  return (
    <div className="translations-page">
      <title>{`${state?.problem ? `${plain('errorTitle')} ` : ''}${plain('forms.paper.title')} | ${plain('desk.name')}`}</title>
      <p className="small" lang={form.lang}>
        <Link to={to(`/staff/forms/${form.code}`)}>{showPlain(form.texts.title)}</Link>
      </p>
      <h1>{say('forms.paper.title')}</h1>
      <p className="hint">{say('forms.paper.lead')}</p>
      {entered && !state ? (
        <Notice role="status">
          <p>{say('forms.paper.done')}</p>
        </Notice>
      ) : null}
      <div key={state?.at} className="verb-problem">
        {errors.summary}
      </div>
      <Form
        method="post"
        className="form paper-entry"
        noValidate
        autoComplete="off"
        key={turn}
        ref={keeping.form}
        onInput={keeping.typed}
        onBlur={keeping.left}
        onSubmit={(event) => {
          const waits = keeping.sends();
          if (waits) sendLater(event, waits);
        }}
      >
        <input type="hidden" name="version" value={form.version} />
        <input type="hidden" name="key" value={typed?.key ?? key} />
        <WhoField />
        <Select
          id="paper-lang"
          name="lang"
          label={say('forms.paper.lang')}
          defaultValue={typed?.lang ?? lang}
          options={languages}
          error={errorOf('lang')}
          errorPrefix={errorPrefix}
        />
        {form.who === 'code' ? (
          <TextInput
            id="paper-code"
            name="code"
            label={say('forms.paper.code')}
            defaultValue={typed?.printed}
            error={errorOf('code')}
            errorPrefix={errorPrefix}
          />
        ) : null}
        {allQuestions(form).map((question, i) => (
          <div key={question.id} className="stack-tight">
            {question.if ? <p className="hint">{say('forms.paper.ifApplies')}</p> : null}
            <QuestionField
              form={form}
              question={question}
              number={i + 1}
              given={typed?.given ?? {}}
              // Only what becomes a voice asks for photos, and no voice comes on such a sheet.
              photos={[]}
              errors={errors}
            />
          </div>
        ))}
        <p>
          <button className="button" type="submit" disabled={sending}>
            {say('forms.paper.send')}
          </button>
        </p>
        <KeptLine keeping={keeping} />
      </Form>
    </div>
  );
};
