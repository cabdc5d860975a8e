import { Form, Link, useNavigation } from 'react-router';
import { allQuestions } from '../../../../../core/contract/index.js';
import { useDeskWords } from '../../../../i18n/desk-words.js';
import { Select } from '../../../../ui/form/Select.js';
import { TextInput } from '../../../../ui/form/TextInput.js';
import { Notice } from '../../../../ui/Notice.js';
import { QuestionField } from '../../../ask/QuestionField.js';
import { useTo } from '../../../site/address.js';
import { useDeskErrors } from '../../use-desk-errors.js';
import type { PaperState, PaperView } from './load-paper.js';

interface PaperEntryProps {
  readonly view: PaperView;
  readonly state: PaperState | undefined;
}

/** Enters what somebody answered on paper: every question on one page, in the order of the sheet. */
export const PaperEntry = ({ view, state }: PaperEntryProps) => {
  const { form, key, lang, done, languages } = view;
  const { say, showPlain, plain } = useDeskWords();
  const to = useTo();
  const errors = useDeskErrors('paper', state?.problem);
  const sending = useNavigation().formMethod === 'POST';
  const { errorOf, errorPrefix } = errors;
  return (
    <div className="translations-page">
      <title>{`${state ? `${plain('errorTitle')} ` : ''}${plain('forms.paper.title')} | ${plain('desk.name')}`}</title>
      <p className="small" lang={form.lang}>
        <Link to={to(`/staff/forms/${form.code}`)}>{showPlain(form.texts.title)}</Link>
      </p>
      <h1>{say('forms.paper.title')}</h1>
      <p className="hint">{say('forms.paper.lead')}</p>
      {done && !state ? (
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
        key={state?.key ?? key}
      >
        <input type="hidden" name="version" value={form.version} />
        <input type="hidden" name="key" value={state?.key ?? key} />
        <Select
          id="paper-lang"
          name="lang"
          label={say('forms.paper.lang')}
          defaultValue={state?.lang ?? lang}
          options={languages}
          error={errorOf('lang')}
          errorPrefix={errorPrefix}
        />
        {form.who === 'code' ? (
          <TextInput
            id="paper-code"
            name="code"
            label={say('forms.paper.code')}
            defaultValue={state?.printed}
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
              given={state?.given ?? {}}
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
      </Form>
    </div>
  );
};
