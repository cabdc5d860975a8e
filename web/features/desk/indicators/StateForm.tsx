import { Form, useNavigation } from 'react-router';
import { SOURCE_LANGUAGE } from '../../../../core/language/index.js';
import { useDeskWords } from '../../../i18n/desk-words.js';
import { Choice } from '../../../ui/form/Choice.js';
import { Select } from '../../../ui/form/Select.js';
import { TextInput } from '../../../ui/form/TextInput.js';
import { useDesk } from '../use-desk.js';
import { useDeskErrors } from '../use-desk-errors.js';
import { KeptLine } from '../verbs/kept/KeptLine.js';
import { sendLater } from '../verbs/kept/send-later.js';
import { usePageForm } from '../verbs/kept/use-page-form.js';
import { WHO } from '../verbs/kept/who.js';
import { formOf, type IndicatorView, type StateState } from './load-indicators.js';

interface StateFormProps {
  readonly indicator: IndicatorView;
  readonly state: StateState | undefined;
}

/** States one year's figure, or takes it back; what is stated is public at once. */
export const StateForm = ({ indicator, state }: StateFormProps) => {
  const { say } = useDeskWords();
  const { code, years, stated, unit, kept } = indicator;
  const { summary, errorOf, errorPrefix } = useDeskErrors(`state-${code}`, state?.problem);
  const { me } = useDesk();
  const sending = useNavigation().formMethod === 'POST';
  const { keeping, fields, round } = usePageForm({
    ...{ page: formOf(code), kept, state },
    stand: `${stated.length}`,
  });
  const typed = state?.typed ?? fields;
  const id = (name: string) => `state-${code}-${name}`;
  return (
    <>
      <div key={state?.at} className="verb-problem">
        {summary}
      </div>
      {/* Anew with what was typed, and empty once it stands. */}
      <Form
        method="post"
        className="line-form"
        noValidate
        key={`${state?.at} ${stated.length} ${round}`}
        preventScrollReset
        ref={keeping.form}
        onInput={keeping.typed}
        onBlur={keeping.left}
        onSubmit={(event) => {
          const waits = keeping.sends();
          if (waits) sendLater(event, waits);
        }}
      >
        <input type="hidden" name="code" value={code} />
        <input type="hidden" name={WHO} value={me.id} />
        {stated
          .filter(({ stands }) => stands)
          .map((one) => (
            <input key={one.id} type="hidden" name={`seen-${one.fiscalYear}`} value={one.id} />
          ))}
        <Select
          id={id('fiscalYear')}
          name="fiscalYear"
          label={say('indicator.year')}
          error={errorOf('fiscalYear')}
          errorPrefix={errorPrefix}
          defaultValue={typed?.fiscalYear ?? `${(years[0] ?? 0) - 1}`}
          options={years.map((year) => ({ value: `${year}`, text: `${year}` }))}
        />
        <TextInput
          id={id('value')}
          name="value"
          inputMode="decimal"
          label={say('indicator.value', { unit })}
          hint={say('indicator.valueHint')}
          error={errorOf('value')}
          errorPrefix={errorPrefix}
          defaultValue={typed?.value}
        />
        <TextInput
          id={id('source')}
          name="source"
          lang={SOURCE_LANGUAGE}
          label={say('indicator.source')}
          hint={say('indicator.sourceHint')}
          error={errorOf('source')}
          errorPrefix={errorPrefix}
          defaultValue={typed?.source}
        />
        <TextInput
          id={id('remark')}
          name="remark"
          lang={SOURCE_LANGUAGE}
          label={say('indicator.remark')}
          error={errorOf('remark')}
          errorPrefix={errorPrefix}
          defaultValue={typed?.remark}
        />
        {stated.length > 0 ? (
          <Choice
            type="checkbox"
            id={id('takeBack')}
            name="takeBack"
            value="yes"
            defaultChecked={typed?.takeBack === 'yes'}
          >
            {say('indicator.takeBack')}
          </Choice>
        ) : null}
        <button className="button" type="submit" disabled={sending}>
          {say('indicator.state')}
        </button>
        <KeptLine keeping={keeping} />
      </Form>
    </>
  );
};
