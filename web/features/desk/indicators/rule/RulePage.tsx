import { Form, Link, useNavigation } from 'react-router';
import { useDeskWords } from '../../../../i18n/desk-words.js';
import { formatFigure } from '../../../../i18n/format.js';
import { fiscalYear } from '../../../plan/fiscal-year.js';
import { useRuleWords } from '../../../plan/indicator/use-rule-words.js';
import { useTo } from '../../../site/address.js';
import { useDeskErrors } from '../../use-desk-errors.js';
import type { RuleState, RuleView } from './load-rule.js';
import { RuleChoices } from './RuleChoices.js';

interface RulePageProps {
  readonly view: RuleView;
  readonly state: RuleState | undefined;
}
interface OneProps {
  readonly one: RuleView['items'][number];
  readonly view: RuleView;
}

/** What a rule that waits would have counted so far. */
const Preview = ({ one: { preview }, view: { decimals, unit } }: OneProps) => {
  const words = useDeskWords();
  if (!preview) return null;
  const year = fiscalYear(words, preview.fiscalYear);
  if (preview.value === null) return <>{words.say('indicator.rule.previewFew', { year })}</>;
  const figure = `${formatFigure(preview.value, decimals)} ${words.showPlain(unit)}`;
  const value = preview.isAtLeast ? words.plain('figureRule.atLeast', { value: figure }) : figure;
  return <>{words.say('indicator.rule.preview', { year, value })}</>;
};

/** One rule with where it stands; a colleague decides, never who stated it. */
const One = ({ one, view }: OneProps) => {
  const { say } = useDeskWords();
  const ruleWords = useRuleWords();
  const sending = useNavigation().formMethod === 'POST';
  const { id, rule, state, stands, by, at, decidedBy, mayDecide } = one;
  return (
    <li className="city-sentence" data-replaced={state === 'approved' && !stands ? '' : undefined}>
      <span>
        {rule ? ruleWords(rule) : say('indicator.rule.ended')}
        <br />
        <span className="small">
          <Preview one={one} view={view} />
        </span>
      </span>
      <span>
        {say(stands ? 'indicator.rule.stands' : `indicator.rule.is.${state}`)}
        {decidedBy ? <> ({decidedBy})</> : null}
        {mayDecide ? (
          <Form method="post" className="line-form">
            <input type="hidden" name="id" value={id} />
            <button className="button" type="submit" name="act" value="approve" disabled={sending}>
              {say('indicator.rule.approve')}
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

/** By which rule an indicator counts by itself: what stands, what was said before, and what may be proposed. */
export const RulePage = ({ view, state }: RulePageProps) => {
  const { say, show, showPlain, plain } = useDeskWords();
  const to = useTo();
  const { summary } = useDeskErrors('rule', state?.problem);
  const sending = useNavigation().formMethod === 'POST';
  const { code, name, lang, items, mayState } = view;
  const title = `${plain('indicator.rule.title')} (${showPlain(name)})`;
  return (
    <div className="translations-page">
      <title>{`${state ? `${plain('errorTitle')} ` : ''}${title} | ${plain('desk.name')}`}</title>
      <p className="small">
        <Link to={to(`/staff/indicators#${code}`)}>{say('indicator.title')}</Link>
      </p>
      <h1>{say('indicator.rule.title')}</h1>
      <h2 lang={lang}>{show(name)}</h2>
      <p className="hint">{say('indicator.rule.lead')}</p>
      <div key={state?.at} className="verb-problem">
        {summary}
      </div>
      {items.length === 0 ? (
        <p className="hint">{say('indicator.rule.none')}</p>
      ) : (
        <ul className="city-sentences">
          {items.map((one) => (
            <One key={one.id} one={one} view={view} />
          ))}
        </ul>
      )}
      {mayState && items.some(({ stands }) => stands) ? (
        <Form method="post">
          <button
            className="button"
            data-kind="quiet"
            type="submit"
            name="act"
            value="end"
            disabled={sending}
          >
            {say('indicator.rule.end')}
          </button>
        </Form>
      ) : null}
      {mayState ? (
        <section className="stack">
          <h2>{say('indicator.rule.new')}</h2>
          <RuleChoices view={view} />
        </section>
      ) : null}
    </div>
  );
};
