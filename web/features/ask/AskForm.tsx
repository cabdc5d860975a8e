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
import { Notice } from '../../ui/Notice.js';
import { Trap } from '../forms/Trap.js';
import { useFormErrors } from '../forms/use-form-errors.js';
import { PersonalHint } from '../personal/PersonalHint.js';
import type { PersonalExcerpt } from '../personal/personal.js';
import { PHOTO } from '../photos/photo-fields.js';
import { AskContact } from './AskContact.js';
import { type AskContactState, CONTACT } from './contact.js';
import { askedOn, fieldName, pageFrom, standing } from './pages.js';
import { TOLD } from './personal-told.js';
import { QuestionField } from './QuestionField.js';

interface AskFormProps {
  readonly id: string;
  readonly form: Questionnaire;
  readonly page: number;
  readonly given: Given;
  /** Photos that have arrived, by their tokens. */
  readonly photos: readonly string[];
  readonly problem?: Problem | undefined;
  /** What on this page may say who somebody is. */
  readonly personal: readonly PersonalExcerpt[];
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
const Carried = ({
  form,
  page,
  given,
  photos,
}: Pick<AskFormProps, 'form' | 'page' | 'given' | 'photos'>) => {
  const elsewhere = allQuestions(form).filter((one) => !form.pages[page]?.includes(one));
  const answers = elsewhere
    .flatMap(keysOf)
    .flatMap((key) => standing(given, key).map((value) => [fieldName(key), value] as const));
  const sent = elsewhere.some(({ kind }) => kind === 'photo')
    ? photos.map((token) => [PHOTO, token] as const)
    : [];
  return [...answers, ...sent].map(([name, value]) => (
    <input key={`${name} ${value}`} type="hidden" name={name} value={value} />
  ));
};

/** Asks whoever wrote what may say who somebody is whether it has to stand there; the next press goes on. */
const PersonalTold = ({ finds }: { readonly finds: readonly PersonalExcerpt[] }) => {
  const { say, locale } = useWords();
  if (finds.length === 0) return null;
  return (
    <Notice role="status">
      <h2>{say('opinion.help.personal')}</h2>
      <PersonalHint finds={finds} lang={locale.tag} />
      {finds.map(({ words }) => (
        <input key={words} type="hidden" name={TOLD} value={words} />
      ))}
    </Notice>
  );
};

/** One page of a form. It needs no script: what hangs on an answer stands on a later page. */
export const AskForm = (props: AskFormProps) => {
  const { id, form, page, given, photos, contact, problem, personal } = props;
  const { sendingKey, printed, isAtCounter } = props;
  const { say, plain } = useWords();
  const errors = useFormErrors(problem);
  const asked = askedOf(form, given);
  const here = askedOn(form, page, given);
  const isLast = pageFrom(form, page, 1, given) === undefined;
  const isFirst = pageFrom(form, page, -1, given) === undefined;
  return (
    <form
      className="form"
      method="post"
      encType={here.some(({ kind }) => kind === 'photo') ? 'multipart/form-data' : undefined}
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
          <Carried form={form} page={page} given={given} photos={photos} />
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
      <PersonalTold finds={personal} />
      {here.map((question) => (
        <QuestionField
          key={question.id}
          form={form}
          question={question}
          number={asked.findIndex(({ id: of }) => of === question.id) + 1}
          given={given}
          photos={photos}
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
