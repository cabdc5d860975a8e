import { SOURCE_LANGUAGE } from '../../../../../core/language/index.js';
import { useDeskWords } from '../../../../i18n/desk-words.js';
import { TextArea } from '../../../../ui/form/TextArea.js';
import { StatusChip } from '../../../../ui/StatusChip.js';
import { controlId } from '../../use-desk-errors.js';
import { KeptForm } from '../kept/KeptForm.js';
import { VerbForm, type VerbProps } from '../VerbForm.js';

/** The view that one's section is asked for: the question above the field, one at a time. Nothing where none is asked. */
export const AdviseForm = ({ voice, state }: VerbProps) => {
  const { say } = useDeskWords();
  const asked = voice.inquiries.find(({ mine }) => mine);
  if (!asked || !voice.may.includes('advise')) return null;
  return (
    <section className="advise" aria-labelledby="advise-title">
      <p className="inquiry-head">
        <strong id="advise-title">{say('act.advise.title')}</strong>
        <StatusChip tone={asked.late ? 'late' : 'wait'}>
          {say(asked.late ? 'inquiry.late' : 'inquiry.until', { date: asked.due })}
        </StatusChip>
      </p>
      <p className="written" lang={SOURCE_LANGUAGE} dir="auto">
        {asked.question}
      </p>
      <KeptForm voice={voice} verb="advise" state={state}>
        {(own) => (
          <VerbForm
            {...{ voice, state: own, verb: 'advise', hidden: { inquiry: asked.id } }}
            submit={say('act.advise.submit')}
          >
            {(typed, { errorOf, errorPrefix }) => (
              <TextArea
                id={controlId('advise', 'text')}
                name="text"
                rows={4}
                lang={SOURCE_LANGUAGE}
                label={say('act.advise.label')}
                hint={say('act.advise.hint')}
                required
                error={errorOf('text')}
                errorPrefix={errorPrefix}
                defaultValue={typed.text ?? ''}
                aria-keyshortcuts="r"
              />
            )}
          </VerbForm>
        )}
      </KeptForm>
    </section>
  );
};
