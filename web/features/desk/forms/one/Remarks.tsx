import { Form, useNavigation } from 'react-router';
import { SOURCE_LANGUAGE } from '../../../../../core/language/index.js';
import { useDeskWords } from '../../../../i18n/desk-words.js';
import { TextArea } from '../../../../ui/form/TextArea.js';
import { Written } from '../../../../ui/voice/Written.js';
import { useDeskErrors } from '../../use-desk-errors.js';
import { KeptLine } from '../../verbs/kept/KeptLine.js';
import { sendLater } from '../../verbs/kept/send-later.js';
import { usePageForm } from '../../verbs/kept/use-page-form.js';
import { WhoField } from '../WhoField.js';
import { type FormPageProps, remarkOf } from './load-form.js';

type OneProps = { readonly one: FormPageProps['view']['remarks'][number] };

/** One remark with where it stands; a colleague decides, never who wrote it. */
const One = ({ one: { id, text, by, at, state, decidedBy, mayDecide } }: OneProps) => {
  const { say } = useDeskWords();
  const sending = useNavigation().formMethod === 'POST';
  return (
    <li className="city-sentence">
      <span className="written">
        <Written lang={SOURCE_LANGUAGE}>{text}</Written>
      </span>
      <span>
        {say(`forms.remark.is.${state}`)}
        {decidedBy ? <> ({decidedBy})</> : null}
        {mayDecide ? (
          <Form method="post" className="line-form">
            <input type="hidden" name="id" value={id} />
            <button className="button" type="submit" name="act" value="approve" disabled={sending}>
              {say('forms.remark.approve')}
            </button>
            <button
              className="button"
              data-kind="quiet"
              type="submit"
              name="act"
              value="return"
              disabled={sending}
            >
              {say('forms.remark.return')}
            </button>
          </Form>
        ) : null}
      </span>
      <span className="small">{say('reading.by', { name: by, date: at })}</span>
    </li>
  );
};

/** Where a new one is written: what is typed outlives session, tab and machine. */
const NewRemark = ({ view: { remarks, form, kept }, state }: FormPageProps) => {
  const { say } = useDeskWords();
  const tried = state?.act === 'remark' ? state : undefined;
  const { summary, errorOf, errorPrefix } = useDeskErrors('form', tried?.problem);
  const sending = useNavigation().formMethod === 'POST';
  const { keeping, fields, round } = usePageForm({
    ...{ page: remarkOf(form.code), kept, state: tried },
    stand: `${remarks.length}`,
  });
  return (
    <>
      <div key={tried?.at} className="verb-problem">
        {summary}
      </div>
      <Form
        method="post"
        className="stack"
        noValidate
        key={`${tried?.at} ${remarks.length} ${round}`}
        ref={keeping.form}
        onInput={keeping.typed}
        onBlur={keeping.left}
        onSubmit={(event) => {
          const waits = keeping.sends();
          if (waits) sendLater(event, waits);
        }}
      >
        <input type="hidden" name="version" value={form.version} />
        <WhoField />
        <TextArea
          id="form-text"
          name="text"
          rows={4}
          lang={SOURCE_LANGUAGE}
          label={say('forms.remark.label')}
          hint={say('forms.remark.hint')}
          error={errorOf('text')}
          errorPrefix={errorPrefix}
          defaultValue={tried?.text ?? fields?.text}
        />
        <p>
          <button className="button" type="submit" name="act" value="remark" disabled={sending}>
            {say('forms.remark.send')}
          </button>
        </p>
        <KeptLine keeping={keeping} />
      </Form>
    </>
  );
};

/** What the section says about the results: written by one, read by everybody once another has approved it. */
export const Remarks = (page: FormPageProps) => {
  const { remarks, mayWork, results } = page.view;
  const { say } = useDeskWords();
  // Of results that nobody may see yet there is nothing to say.
  const mayWrite = mayWork && Boolean(results?.n);
  if (!mayWrite && remarks.length === 0) return null;
  return (
    <section className="stack" id="remarks">
      <h2>{say('ask.result.remark')}</h2>
      {remarks.length > 0 ? (
        <ul className="city-sentences">
          {remarks.map((one) => (
            <One key={one.id} one={one} />
          ))}
        </ul>
      ) : null}
      {mayWrite ? <NewRemark {...page} /> : null}
    </section>
  );
};
