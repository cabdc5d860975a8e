import {
  allQuestions,
  askedOf,
  type Given,
  keysOf,
  type Problem,
  type Questionnaire,
} from '../../../core/contract/index.js';
import { useWords } from '../../i18n/words.js';
import { Button } from '../../ui/Button.js';
import { TextInput } from '../../ui/form/TextInput.js';
import { Trap } from '../forms/Trap.js';
import { useFormErrors } from '../forms/use-form-errors.js';
import { AskContact } from './AskContact.js';
import { type AskContactState, CONTACT } from './contact.js';
import { askedOn, fieldName, pageFrom, standing } from './pages.js';
import { QuestionField } from './QuestionField.js';

interface AskFormProps {
  readonly id: string;
  readonly form: Questionnaire;
  readonly page: number;
  readonly given: Given;
  readonly problem?: Problem | undefined;
  readonly contact: AskContactState;
  /** By which it is sent; undefined where the server keeps the form and knows it. */
  readonly sendingKey?: string | undefined;
  /** The printed code, of a form that needs one. */
  readonly printed?: string | undefined;
  /** On a device that many use one after the other. */
  readonly isAtCounter: boolean;
}

/** After so long nobody comes back to a form that was begun at a counter. */
const IDLE_SECONDS = 90;

/** What was answered on other pages, for a browser of which nothing can be kept. */
const Carried = ({ form, page, given }: Pick<AskFormProps, 'form' | 'page' | 'given'>) =>
  allQuestions(form)
    .filter((one) => !form.pages[page]?.includes(one))
    .flatMap(keysOf)
    .flatMap((key) =>
      standing(given, key).map((value) => (
        <input key={`${key} ${value}`} type="hidden" name={fieldName(key)} value={value} />
      )),
    );

/** One page of a form. It needs no script: what hangs on an answer stands on a later page. */
export const AskForm = (props: AskFormProps) => {
  const { id, form, page, given, contact, problem, sendingKey, printed, isAtCounter } = props;
  const { say, plain } = useWords();
  const errors = useFormErrors(problem);
  const asked = askedOf(form, given);
  const isLast = pageFrom(form, page, 1, given) === undefined;
  const isFirst = pageFrom(form, page, -1, given) === undefined;
  return (
    <form
      className="form"
      method="post"
      noValidate
      id={id}
      data-kept
      data-idle={isAtCounter ? IDLE_SECONDS : undefined}
      data-not-sent={plain('underWay.failed.kept')}
      data-again={plain('underWay.failed.again')}
    >
      <input type="hidden" name="version" value={form.version} />
      <input type="hidden" name="page" value={page} />
      {sendingKey ? (
        <>
          <input type="hidden" name="key" value={sendingKey} />
          {page > 0 && printed ? <input type="hidden" name="code" value={printed} /> : null}
          <Carried form={form} page={page} given={given} />
          {isLast
            ? null
            : Object.entries(contact).map(([field, value]) => (
                <input key={field} type="hidden" name={CONTACT + field} value={value} />
              ))}
        </>
      ) : null}
      {form.who === 'code' && page === 0 ? (
        <TextInput
          id="code"
          name="code"
          autoComplete="off"
          autoCapitalize="characters"
          label={say('ask.code.label')}
          badge={say('form.required')}
          hint={say('ask.code.hint')}
          error={errors.errorOf('code')}
          errorPrefix={errors.errorPrefix}
          defaultValue={printed}
        />
      ) : null}
      {askedOn(form, page, given).map((question) => (
        <QuestionField
          key={question.id}
          form={form}
          question={question}
          number={asked.findIndex(({ id: of }) => of === question.id) + 1}
          given={given}
          errors={errors}
        />
      ))}
      {form.becomes && isLast ? (
        <AskContact asked={form.becomes.contact} contact={contact} errors={errors} />
      ) : null}
      <Trap />
      <div className="actions" data-main="">
        <Button type="submit" name="intent" value={isLast ? 'send' : 'next'}>
          {say(isLast ? 'form.send' : 'form.next')}
        </Button>
        {isFirst ? null : (
          <Button type="submit" kind="quiet" name="intent" value="back">
            {say('form.back')}
          </Button>
        )}
        {isAtCounter ? (
          <Button type="submit" kind="link" name="intent" value="restart" data-restart>
            {say('ask.counter.restart')}
          </Button>
        ) : null}
      </div>
    </form>
  );
};
