import { useDeskWords } from '../../../../i18n/desk-words.js';
import type { VoiceView } from '../present-voice.js';

/** What was answered in a form, in the form’s own Japanese; what was written stands in its own language, which is named. */
export const FormTable = ({ form }: { readonly form: NonNullable<VoiceView['form']> }) => {
  const { say } = useDeskWords();
  return (
    <table className="form-answers" lang="ja">
      <caption>{form.title}</caption>
      <tbody>
        {form.rows.map(({ key, question, chosen, written }) => (
          <tr key={key}>
            <th scope="row">{question}</th>
            <td>
              {chosen.length > 1 ? (
                <ul>
                  {chosen.map((one) => (
                    <li key={one}>{one}</li>
                  ))}
                </ul>
              ) : (
                chosen[0]
              )}
              {written ? (
                <p className="written" lang={written.lang} dir="auto">
                  {written.text}
                </p>
              ) : null}
              {written?.language ? (
                <p className="form-answers-language">
                  {say('voice.formWritten', { language: written.language })}
                </p>
              ) : null}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
};
