import { Injectable } from '@nestjs/common';
import { AppError } from '../../base/kernel/index.js';
import { allQuestions, type FigureRule, type SaidRule } from '../../contract/index.js';
import { SOURCE_LANGUAGE } from '../../language/index.js';
import { type FormOfVersion, OpenForms, wordsOf } from '../questionnaires/index.js';

/** A rule in the words of one language: the form, the question and the choices as people were asked. */
@Injectable()
export class SayRule {
  constructor(private readonly forms: OpenForms) {}

  async say(rule: FigureRule, lang: string): Promise<SaidRule> {
    if (rule.of === 'bookings') return { of: rule.of, lang };
    if (rule.of === 'voices') return { of: rule.of, lang, topic: rule.topic };
    const form = await this.find(rule.form);
    // Nobody asks it any more: its code is all that is left of it.
    if (!form)
      return { of: rule.of, lang: SOURCE_LANGUAGE, form: { code: rule.form, title: rule.form } };
    const { lang: found, texts } = wordsOf(form, lang);
    const said: SaidRule = {
      of: rule.of,
      lang: found,
      form: { code: rule.form, title: texts.title },
    };
    if (rule.of !== 'share' && rule.of !== 'sum') return said;
    const question = questionWords(rule.question, texts.questions);
    if (rule.of === 'sum') return { ...said, question };
    const [id = ''] = rule.question.split('.');
    return {
      ...said,
      question,
      values: rule.values.map((value) => ({
        value,
        text: choiceWords(form, id, value, texts.questions),
      })),
    };
  }

  private async find(code: string): Promise<FormOfVersion | undefined> {
    try {
      return await this.forms.find(code);
    } catch (error) {
      if (error instanceof AppError && error.code === 'not_found') return undefined;
      throw error;
    }
  }
}

type Words = FormOfVersion['texts'][string]['questions'];

/** A question as it is asked; of a matrix with its row. */
export const questionWords = (key: string, words: Words): string => {
  const [id = '', row] = key.split('.');
  const said = words[id];
  const label = said?.label ?? id;
  return row === undefined ? label : `${label} ${said?.rows?.[row] ?? row}`;
};

/** A choice as the page calls it; empty for those whose words are the page's own ("other", "I would rather not say"). */
export const choiceWords = (
  form: FormOfVersion,
  id: string,
  value: string,
  words: Words,
): string => {
  const one = allQuestions(form.questions).find((each) => each.id === id);
  const said = words[id];
  const named = said?.options?.[value];
  if (named !== undefined) return named;
  if (one?.kind !== 'scale') return '';
  if (value === String(one.from)) return `${value} ${said?.low ?? ''}`.trim();
  return value === String(one.to) ? `${value} ${said?.high ?? ''}`.trim() : value;
};
