import type { Problem } from '../../../core/contract/index.js';
import { useWords } from '../../i18n/words.js';
import { Button } from '../../ui/Button.js';
import { RadioGroup } from '../../ui/form/RadioGroup.js';
import { Select } from '../../ui/form/Select.js';
import { TextInput } from '../../ui/form/TextInput.js';
import { writtenIn } from '../forms/form-fields.js';
import { LanguageSelect } from '../forms/LanguageSelect.js';
import { Trap } from '../forms/Trap.js';
import { useFormErrors } from '../forms/use-form-errors.js';
import { VoiceText } from '../forms/VoiceText.js';
import { PhotoField } from '../photos/PhotoField.js';
import type { MeasureChoices } from '../plan/choices.js';
import { draftName } from './draft.js';
import type { Help } from './help.js';
import type { OpinionValues } from './values.js';
import { WritingHelp } from './WritingHelp.js';

interface OpinionFormProps {
  readonly id: string;
  readonly values: OpinionValues;
  /** The server keeps the form and knows by which key it is sent; else the form carries the key itself. */
  readonly isKept: boolean;
  readonly choices: readonly MeasureChoices[];
  readonly problem?: Problem | undefined;
  readonly help?: Help | undefined;
}

export const OpinionForm = ({ id, values, isKept, choices, problem, help }: OpinionFormProps) => {
  const { say, plain, showPlain, locale } = useWords();
  const { errorOf, errorPrefix } = useFormErrors(problem);
  const conflict = problem?.code === 'idempotency_conflict';
  return (
    <form
      className="form"
      method="post"
      encType="multipart/form-data"
      noValidate
      id={id}
      data-kept
      data-not-sent={plain('underWay.failed.kept')}
      data-again={plain('underWay.failed.again')}
      data-draft={draftName(locale.tag, values.measure)}
      data-draft-fields="measure lang consent contact.email"
      data-draft-restored={plain('form.draftRestored')}
      data-draft-discard={plain('form.draftDiscard')}
    >
      {isKept ? null : <input type="hidden" name="key" value={values.key} />}
      <div className="writing">
        <VoiceText
          label={say('opinion.text.label')}
          badge={say('form.required')}
          hint={say('opinion.text.hint')}
          error={errorOf('text')}
          errorPrefix={errorPrefix}
          value={values.text}
        />
        <p
          className="small"
          hidden
          tabIndex={-1}
          data-draft-kept
          data-off={plain('underWay.draft.isOff')}
        >
          {say('underWay.draft.kept')}{' '}
          <Button type="button" kind="link" data-draft-off>
            {say('underWay.draft.off')}
          </Button>
        </p>
        <div className="row" data-look>
          <Button type="submit" kind="quiet" name="intent" value="look">
            {say('opinion.help.look')}
          </Button>
        </div>
        <p className="small">{say('opinion.help.kept')}</p>
        <WritingHelp
          help={help}
          measures={choices.flatMap(({ measures }) => measures)}
          measure={values.measure}
          lang={writtenIn(values.lang)}
        />
      </div>
      <Select
        id="measure"
        name="measure"
        label={say('opinion.measure.label')}
        hint={say('opinion.measure.hint')}
        error={errorOf('measure')}
        errorPrefix={errorPrefix}
        defaultValue={values.measure}
        options={[{ value: '', text: plain('opinion.measure.unknown') }]}
        groups={choices.map(({ chapter, measures }) => ({
          label: showPlain(chapter),
          options: measures.map(({ code, title }) => ({
            value: code,
            text: `${code} ${showPlain(title)}`,
          })),
        }))}
      />
      <PhotoField photos={values.photos} error={errorOf('photos')} errorPrefix={errorPrefix} />
      <LanguageSelect
        label={say('opinion.lang.label')}
        hint={say('opinion.lang.hint')}
        error={errorOf('lang')}
        errorPrefix={errorPrefix}
        value={values.lang}
      />
      <RadioGroup
        id="consentToPublish"
        name="consent"
        label={say('opinion.consent.label')}
        hint={say('opinion.consent.hint')}
        error={errorOf('consentToPublish')}
        errorPrefix={errorPrefix}
        defaultValue={values.consent || 'no'}
        options={[
          { value: 'no', text: say('opinion.consent.no') },
          { value: 'yes', text: say('opinion.consent.yes') },
        ]}
      />
      <TextInput
        id="contact-email"
        name="contact.email"
        type="email"
        inputMode="email"
        autoComplete="email"
        label={say('opinion.email.label')}
        badge={say('form.optional')}
        hint={say('opinion.email.hint')}
        error={errorOf('contact.email')}
        errorPrefix={errorPrefix}
        defaultValue={values.email}
      />
      <Trap />
      <div className="actions" data-main="">
        <Button type="submit" name="intent" value={conflict ? 'send-as-new' : 'send'}>
          {say(conflict ? 'opinion.sendAsNew' : 'form.send')}
        </Button>
      </div>
    </form>
  );
};
