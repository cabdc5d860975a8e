import type { Contact } from '../../../../core/contract/index.js';
import { useDeskWords } from '../../../i18n/desk-words.js';
import { useTopicName } from '../use-topic-name.js';
import { ContactFact } from './ContactFact.js';
import { Fact } from './Fact.js';
import type { VoiceView } from './present-voice.js';
import { RoutingReason } from './RoutingReason.js';

interface VoiceFactsProps {
  readonly voice: VoiceView;
  /** Shown by the press that this page answers; undefined where there was none. */
  readonly contact: Contact | null | undefined;
}

export const VoiceFacts = ({ voice, contact }: VoiceFactsProps) => {
  const { say, show, locale } = useDeskWords();
  const topicName = useTopicName();
  const { measure } = voice;
  const consent =
    voice.kind === 'consultation'
      ? 'voice.consentNever'
      : voice.consentToPublish
        ? 'voice.consentYes'
        : 'voice.consentNo';
  return (
    <dl className="voice-facts">
      <div className="voice-reason">
        <dt>{say('why.title')}</dt>
        <RoutingReason reason={voice.reason} lang={voice.lang} />
      </div>
      <Fact term={say('voice.section')}>
        {voice.section ? show(voice.section.name) : say('list.noSection')}
      </Fact>
      <Fact term={say('voice.assignee')}>{voice.assignee || say('list.nobody')}</Fact>
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
    </dl>
  );
};
