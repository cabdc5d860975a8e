import type { ReactNode } from 'react';
import { NO_SAY, OTHER_OPTION, type SaidRule } from '../../../../core/contract/index.js';
import { useWords } from '../../../i18n/words.js';

type Value = NonNullable<SaidRule['values']>[number];

/** By what an indicator counts by itself, as a sentence. */
export const useRuleWords = (): ((rule: SaidRule) => ReactNode) => {
  const { say, plain, showPlain, knows, locale } = useWords();
  const named = ({ value, text }: Value): string => {
    if (text) return showPlain(text);
    if (value === NO_SAY) return plain('ask.noSay');
    return value === OTHER_OPTION ? plain('ask.other') : value;
  };
  const choice = (one: Value): string => plain('figureRule.quoted', { text: named(one) });
  const topicOf = (code: string): string => {
    const label = `topic.${code}.label`;
    return knows(label) ? plain(label) : code;
  };
  return ({ of, form, question, values = [], topic }) =>
    say(`figureRule.${of}`, {
      ...(form ? { form: showPlain(form.title) } : {}),
      ...(question === undefined ? {} : { question: showPlain(question) }),
      ...(topic === undefined ? {} : { topic: topicOf(topic) }),
      values: new Intl.ListFormat(locale.format, { type: 'disjunction' }).format(
        values.map(choice),
      ),
    });
};
