import type { ReactNode } from 'react';
import { useDeskWords } from '../../../i18n/desk-words.js';
import { useTopicName } from '../use-topic-name.js';
import type { VoiceView } from './present-voice.js';
import { RoutingReason } from './RoutingReason.js';

const Fact = ({ term, children }: { readonly term: ReactNode; readonly children: ReactNode }) => (
  <div>
    <dt>{term}</dt>
    <dd>{children}</dd>
  </div>
);

export const VoiceFacts = ({ voice }: { readonly voice: VoiceView }) => {
  const { say, show, locale } = useDeskWords();
  const topicName = useTopicName();
  const { contact, measure } = voice;
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
      {contact ? (
        <Fact term={say('voice.contact')}>
          <ul className="contact">
            {contact.name ? (
              <li>
                {say('voice.contactName')} <strong>{contact.name}</strong>
              </li>
            ) : null}
            {contact.phone ? (
              <li>
                {say('voice.contactPhone')} <a href={`tel:${contact.phone}`}>{contact.phone}</a>
              </li>
            ) : null}
            {contact.email ? (
              <li>
                {say('voice.contactEmail')} <a href={`mailto:${contact.email}`}>{contact.email}</a>
              </li>
            ) : null}
          </ul>
        </Fact>
      ) : null}
    </dl>
  );
};
