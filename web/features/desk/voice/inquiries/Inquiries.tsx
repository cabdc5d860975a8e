import { SOURCE_LANGUAGE } from '../../../../../core/language/index.js';
import { useDeskWords } from '../../../../i18n/desk-words.js';
import { StatusChip } from '../../../../ui/StatusChip.js';
import { VerbForm, type VerbProps } from '../../verbs/VerbForm.js';
import type { VoiceView } from '../present-voice.js';

type InquiryView = VoiceView['inquiries'][number];

const Said = ({ text }: { readonly text: string }) => (
  <p className="written" lang={SOURCE_LANGUAGE} dir="auto">
    {text}
  </p>
);

/** One question with its view, if it has come; taking it back while it stands. */
const Inquiry = ({ inquiry, ...props }: VerbProps & { readonly inquiry: InquiryView }) => {
  const { say, show } = useDeskWords();
  const { id, section, question, excerpt, by, at, state, late, due, advice } = inquiry;
  return (
    <li className="inquiry">
      <p className="inquiry-head">
        <strong>{show(section.name)}</strong>
        <StatusChip tone={late ? 'late' : state === 'open' ? 'wait' : 'plain'}>
          {state === 'open'
            ? say(late ? 'inquiry.late' : 'inquiry.until', { date: due })
            : say(`inquiry.${state}`)}
        </StatusChip>
      </p>
      <Said text={question} />
      {excerpt ? (
        <blockquote className="written" lang={props.voice.lang} dir="auto">
          {excerpt}
        </blockquote>
      ) : null}
      <p className="small">{say('answers.by', { date: at, name: by })}</p>
      {advice ? (
        <div className="inquiry-advice">
          <p className="small">{say('inquiry.advice')}</p>
          <Said text={advice.text} />
          <p className="small">{say('answers.by', { date: advice.at, name: advice.by })}</p>
        </div>
      ) : null}
      {state === 'open' && props.voice.may.includes('call_off') ? (
        <VerbForm
          {...props}
          verb="call_off"
          hidden={{ inquiry: id }}
          submit={say('act.call_off.submit')}
          quiet
        />
      ) : null}
    </li>
  );
};

/** What other sections were asked about the voice, and what they say. Its sender reads none of it. Nothing where nobody was asked. */
export const Inquiries = (props: VerbProps) => {
  const { say } = useDeskWords();
  const { inquiries } = props.voice;
  if (inquiries.length === 0) return null;
  return (
    <section className="inquiries" aria-labelledby="inquiries">
      <h2 id="inquiries">{say('inquiry.title')}</h2>
      <p className="small">{say('inquiry.only')}</p>
      <ul className="inquiries-list">
        {inquiries.map((inquiry) => (
          <Inquiry key={inquiry.id} {...props} inquiry={inquiry} />
        ))}
      </ul>
    </section>
  );
};
