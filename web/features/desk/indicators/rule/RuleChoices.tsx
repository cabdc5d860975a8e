import type { ReactNode } from 'react';
import { Form, useNavigation } from 'react-router';
import {
  type RuleChoices as Choices,
  NO_SAY,
  OTHER_OPTION,
} from '../../../../../core/contract/index.js';
import { useDeskWords } from '../../../../i18n/desk-words.js';
import { Details } from '../../../../ui/Details.js';
import { CheckGroup } from '../../../../ui/form/CheckGroup.js';
import { useRuleWords } from '../../../plan/indicator/use-rule-words.js';
import type { RuleView } from './load-rule.js';

type FormChoice = Choices['forms'][number];
type Hidden = Readonly<Record<string, string>>;

interface ProposalProps {
  readonly hidden: Hidden;
  readonly children: ReactNode;
}

/** One rule that may be proposed, with its button. */
const Proposal = ({ hidden, children }: ProposalProps) => {
  const { say } = useDeskWords();
  const sending = useNavigation().formMethod === 'POST';
  return (
    <Form method="post" className="stack" noValidate>
      {Object.entries(hidden).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {children}
      <p>
        <button
          className="button"
          data-kind="quiet"
          type="submit"
          name="act"
          value="propose"
          disabled={sending}
        >
          {say('indicator.rule.propose')}
        </button>
      </p>
    </Form>
  );
};

/** The shares of one form: a question with the answers to be ticked. */
const Shares = ({ form: { code, shares } }: { readonly form: FormChoice }) => {
  const { say, plain, show } = useDeskWords();
  const named = (value: string, text: string) => {
    if (text) return show(text);
    if (value === NO_SAY) return say('ask.noSay');
    return value === OTHER_OPTION ? say('ask.other') : value;
  };
  return shares.map(({ key, text, isMany, values }) => (
    <Proposal key={key} hidden={{ of: 'share', form: code, question: key }}>
      <CheckGroup
        id={`rule-${code}-${key}`}
        name="value"
        label={show(text)}
        hint={`${plain('indicator.rule.values')}${isMany ? '' : ` (${plain('indicator.rule.one')})`}`}
        options={values.map((one) => ({ value: one.value, text: named(one.value, one.text) }))}
        defaultValues={[]}
      />
    </Proposal>
  ));
};

/** What of one form may be counted in amounts. */
const Amounts = ({ form: { code, title, becomes, numbers } }: { readonly form: FormChoice }) => {
  const { locale } = useDeskWords();
  const ruleWords = useRuleWords();
  const head = { lang: locale.tag, form: { code, title } };
  const whole = becomes ? 'answered' : 'answers';
  return (
    <>
      <Proposal hidden={{ of: whole, form: code }}>
        <p>{ruleWords({ ...head, of: whole })}</p>
      </Proposal>
      {numbers.map(({ key, text }) => (
        <Proposal key={key} hidden={{ of: 'sum', form: code, question: key }}>
          <p>{ruleWords({ ...head, of: 'sum', question: text })}</p>
        </Proposal>
      ))}
    </>
  );
};

/** What a rule of this indicator may count, chosen from lists: those of its own measure first. */
export const RuleChoices = ({ view: { choices, unit } }: { readonly view: RuleView }) => {
  const { say, show, locale } = useDeskWords();
  const ruleWords = useRuleWords();
  const isShare = unit === '%';
  const { forms, topics, bookings } = choices;
  const one = (form: FormChoice) => (
    <Details key={form.code} summary={show(form.title)} open={form.isOwn}>
      {isShare ? <Shares form={form} /> : <Amounts form={form} />}
    </Details>
  );
  const [own, others] = [forms.filter(({ isOwn }) => isOwn), forms.filter(({ isOwn }) => !isOwn)];
  if (isShare && forms.length === 0) return <p className="hint">{say('indicator.rule.noForms')}</p>;
  return (
    <>
      {own.length > 0 ? <h3>{say('indicator.rule.own')}</h3> : null}
      {own.map(one)}
      {others.length > 0 ? <h3>{say('indicator.rule.others')}</h3> : null}
      {others.map(one)}
      {bookings || topics.length > 0 ? <h3>{say('indicator.rule.numbers')}</h3> : null}
      {bookings ? (
        <Proposal hidden={{ of: 'bookings' }}>
          <p>{ruleWords({ of: 'bookings', lang: locale.tag })}</p>
        </Proposal>
      ) : null}
      {topics.map((topic) => (
        <Proposal key={topic} hidden={{ of: 'voices', topic }}>
          <p>{ruleWords({ of: 'voices', lang: locale.tag, topic })}</p>
        </Proposal>
      ))}
    </>
  );
};
