import type { lookAtWayBack, OutputOf, Problem } from '../../../core/contract/index.js';
import { formatDay } from '../../i18n/format.js';
import { useWords } from '../../i18n/words.js';
import { Button } from '../../ui/Button.js';
import { Choice } from '../../ui/form/Choice.js';
import { FieldLabel, FieldNotes, wiringOf } from '../../ui/form/Field.js';
import { useFormErrors } from '../forms/use-form-errors.js';
import { Page } from '../site/Page.js';
import { OverPage } from './OverPage.js';

interface NewSecretPageProps {
  readonly id: string;
  readonly link: OutputOf<typeof lookAtWayBack>;
  readonly problem?: Problem | undefined;
}

/**
 * Which voices of an address shall have a new secret. Of several none is chosen beforehand: where a helper gave the same
 * address for many people, the receipts of the others must go on working.
 */
export const NewSecretPage = ({ id, link, problem }: NewSecretPageProps) => {
  const { say, plain, locale } = useWords();
  const { summary, errorOf, errorPrefix } = useFormErrors(problem);
  if (link.state !== 'open') return <OverPage id={id} again />;
  const { voices } = link;
  const text = {
    id: 'receipts',
    label: say('newSecret.choose'),
    error: errorOf('receipts'),
    errorPrefix,
  };
  return (
    <Page title={plain('newSecret.title')} failed={problem !== undefined} personal>
      <div className="wrap reading">
        <div className="page-head">
          <h1>{say('newSecret.title')}</h1>
          <p className="lead">{say('newSecret.hint')}</p>
          {summary}
        </div>
        <form className="form" method="post" id={id}>
          <fieldset
            className="field"
            data-invalid={text.error ? true : undefined}
            aria-describedby={wiringOf(text)['aria-describedby']}
          >
            <legend>
              <FieldLabel {...text} />
            </legend>
            <FieldNotes {...text} />
            <div className="choices">
              {voices.map(({ receipt, receivedAt }, i) => (
                <Choice
                  key={receipt}
                  type="checkbox"
                  id={i === 0 ? text.id : `${text.id}-${i}`}
                  name="receipt"
                  value={receipt}
                  defaultChecked={voices.length === 1}
                >
                  {say('newSecret.item', { receipt, date: formatDay(receivedAt, locale) })}
                </Choice>
              ))}
            </div>
          </fieldset>
          <div className="actions" data-main="">
            <Button type="submit" name="intent" value="renew">
              {say('newSecret.button')}
            </Button>
          </div>
        </form>
      </div>
    </Page>
  );
};
