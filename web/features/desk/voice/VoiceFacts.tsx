import type { Contact } from '../../../../core/contract/index.js';
import { useDeskWords } from '../../../i18n/desk-words.js';
import { useDesk } from '../use-desk.js';
import { useTopicName } from '../use-topic-name.js';
import { ContactFact } from './ContactFact.js';
import { Fact } from './Fact.js';
import type { VoiceView } from './present-voice.js';
import { RoutingReason } from './reason/RoutingReason.js';

interface VoiceFactsProps {
  readonly voice: VoiceView;
  /** Shown by the press that this page answers; undefined where there was none. */
  readonly contact: Contact | null | undefined;
}

/** What the one line says: what it is about, whose it is, what may become public, whether its sender can be reached. */
const useShortFacts = ({ voice }: Pick<VoiceFactsProps, 'voice'>) => {
  const { say, show } = useDeskWords();
  const topicName = useTopicName();
  const { measure, topic, section, assignee } = voice;
  return [
    ...(measure
      ? [
          {
            id: 'measure',
            text: (
              <>
                {measure.code} {show(measure.title)}
              </>
            ),
          },
        ]
      : []),
    ...(topic ? [{ id: 'topic', text: topicName(topic) }] : []),
    { id: 'section', text: section ? show(section.name) : say('list.noSection') },
    {
      id: 'assignee',
      text: assignee ? say('list.assignee', { name: assignee }) : say('list.nobody'),
    },
    {
      id: 'consent',
      text: say(
        voice.kind === 'opinion' && voice.consentToPublish
          ? 'voice.short.open'
          : 'voice.short.closed',
      ),
    },
    ...(voice.mayShowContact ? [{ id: 'contact', text: say('voice.short.contact') }] : []),
    { id: 'received', text: say('voice.received', { date: voice.received }) },
  ];
};

export const VoiceFacts = ({ voice, contact }: VoiceFactsProps) => {
  const { say, show, plain, locale } = useDeskWords();
  const topicName = useTopicName();
  const { me } = useDesk();
  const { measure } = voice;
  // Those who answer it, whom alone the API lets see it whole.
  const mayDisclose =
    (voice.may.includes('hold') || voice.may.includes('lift_hold')) &&
    (me.roles.includes('clerk') || me.roles.includes('counsellor'));
  const short = useShortFacts({ voice });
  const consent =
    voice.kind === 'consultation'
      ? 'voice.consentNever'
      : voice.consentToPublish
        ? 'voice.consentYes'
        : 'voice.consentNo';
  return (
    <details className="voice-facts" open={contact !== undefined || undefined}>
      <summary>
        {short.map(({ id, text }) => (
          <span key={id} className="voice-facts-part">
            {text}
          </span>
        ))}
      </summary>
      <dl className="voice-facts-list">
        <div className="voice-reason">
          <dt>{say('why.title')}</dt>
          <RoutingReason reason={voice.reason} lang={voice.lang} />
        </div>
        <Fact term={say('voice.section')}>
          {voice.section ? show(voice.section.name) : say('list.noSection')}
        </Fact>
        <Fact term={say('voice.assignee')}>{voice.assignee || say('list.nobody')}</Fact>
        {voice.due && voice.due.text !== 'waiting' ? (
          <Fact term={say('voice.due')}>{say('due.until', { date: voice.due.until })}</Fact>
        ) : null}
        {measure ? (
          <Fact term={say('voice.measure')}>
            <a href={`/${locale.tag}/measures/${measure.code}`}>
              {measure.code} {show(measure.title)}
            </a>
          </Fact>
        ) : null}
        {voice.topic ? <Fact term={say('voice.topic')}>{topicName(voice.topic)}</Fact> : null}
        <Fact term={say('voice.consent')}>{say(consent)}</Fact>
        <ContactFact voice={voice} contact={contact} />
        {mayDisclose ? (
          <Fact term={say('disclosure.title')}>
            <a href={`/${locale.tag}/staff/voices/${voice.id}/disclosure`}>
              {say('disclosure.link')}
            </a>
          </Fact>
        ) : null}
        <Fact term={say('voice.language')}>
          {say('voice.declared', { language: voice.declared || plain('form.otherLanguage') })}
          <br />
          {voice.detected
            ? say('voice.detected', {
                ...voice.detected,
                language: voice.detected.language || plain('form.otherLanguage'),
              })
            : say('voice.notDetected')}
          <br />
          {say('voice.reads', { language: voice.reads })}
        </Fact>
      </dl>
    </details>
  );
};
