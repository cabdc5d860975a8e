import type { ReactNode } from 'react';
import type { FieldError } from '../../../core/contract/index.js';
import type { ToldProblem } from '../../api/client.js';
import { formatFigure, formatTime } from '../../i18n/format.js';
import { useWords } from '../../i18n/words.js';
import { ErrorSummary } from '../../ui/form/ErrorSummary.js';

/** The id of a field's control, so that the summary can lead to it: `contact.email` is `contact-email`. */
export const fieldId = (path: string): string => path.replaceAll('.', '-');

/** Puts a problem into words: a summary for the top and a sentence for each field. */
export const useFormErrors = (
  problem: ToldProblem | undefined,
  /** What a field is called, where several may lack the same. */
  nameOf: (path: string) => ReactNode = () => undefined,
) => {
  const words = useWords();
  const sentence = ({ path, code, params }: FieldError): ReactNode => {
    const max = params?.max;
    const vars = { ...params, ...(typeof max === 'number' ? { max: formatFigure(max, 0) } : {}) };
    const own = `fieldFor.${path.replaceAll('.', '_')}.${code}`;
    const general = `field.${code}`;
    if (words.knows(own)) return words.say(own, vars);
    if (words.knows(general)) return words.say(general, vars);
    // What is wrong with a file is said alike of a whole request and of its field.
    const whole = `problem.${code}`;
    return words.say(words.knows(whole) ? whole : 'field.bad_format', vars);
  };
  const errors = problem?.errors ?? [];
  const general = `problem.${problem?.code}`;
  return {
    errorPrefix: words.plain('errorTitle'),
    errorOf: (path: string): ReactNode => {
      const error = errors.find((e) => e.path === path);
      return error && sentence(error);
    },
    summary: problem ? (
      <ErrorSummary
        title={words.say('errorSummary.title')}
        text={
          <>
            {problem.code === 'invalid'
              ? null
              : words.say(words.knows(general) ? general : 'problem.internal', {
                  time: formatTime(problem.retryAt, words.locale),
                  telephone: words.city.cityHall.telephone,
                })}{' '}
            {words.say('errorSummary.kept')}
          </>
        }
        errors={errors.map((e) => {
          const name = nameOf(e.path);
          const text = sentence(e);
          return {
            field: fieldId(e.path),
            text: name ? (
              <>
                {name} {text}
              </>
            ) : (
              text
            ),
          };
        })}
      />
    ) : null,
  };
};
