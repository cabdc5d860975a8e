import { useDeskWords } from '../../../i18n/desk-words.js';
import { useKeysSwitch } from '../frame/keys/use-keys-switch.js';
import { GuessWords } from '../GuessWords.js';
import { controlId } from '../use-desk-errors.js';
import { useHydrated } from '../use-hydrated.js';
import type { VoiceView } from '../voice/present-voice.js';
import { CopiesGoAlong } from './CopiesGoAlong.js';
import { VerbForm, type VerbProps } from './VerbForm.js';

interface ProposalTextProps {
  readonly proposal: VoiceView['proposals'][number];
  readonly lang: string;
  readonly digit: string;
}

/** What a press would do and why: the measure, the section that gets the voice, how sure the guess is. */
const ProposalText = ({ proposal, lang, digit }: ProposalTextProps) => {
  const { say, show } = useDeskWords();
  const keys = useKeysSwitch();
  const hydrated = useHydrated();
  const { about, title, section, percent, words } = proposal;
  return (
    <span className="candidate">
      <span className="candidate-about">
        {title === null ? (
          say('proposal.beside')
        ) : (
          <>
            <span className="code">{about}</span> {show(title)}
          </>
        )}
      </span>{' '}
      <strong className="candidate-to">
        <span aria-hidden="true">→ </span>
        {show(section.name)}
      </strong>{' '}
      <span className="candidate-why">
        <span>{say('proposal.sure', { percent })}</span>{' '}
        <span>
          <GuessWords words={words} lang={lang} />
        </span>
      </span>
      {hydrated && keys.on ? (
        <span className="candidate-key" aria-hidden="true">
          <kbd>{digit}</kbd>
        </span>
      ) : null}
    </span>
  );
};

/** The likeliest sections of a voice that waits for a person: one press gives it there. */
export const Proposals = (props: VerbProps) => {
  const { say } = useDeskWords();
  const { voice } = props;
  if (!voice.may.includes('route') || voice.proposals.length === 0) return null;
  return (
    <section
      className="candidates-block"
      id={controlId('route', 'about')}
      tabIndex={-1}
      aria-labelledby="proposals"
    >
      <h2 id="proposals">{say('proposal.title')}</h2>
      <p className="hint">
        {say('proposal.hint')}
        {/* Consultations teach routing nothing. */}
        {voice.privacy === 'public' ? <> {say('proposal.teaches')}</> : null}
      </p>
      <CopiesGoAlong count={voice.copies} />
      <ol className="candidates">
        {voice.proposals.map((proposal, i) => {
          const digit = `${i + 1}`;
          return (
            <li key={proposal.about}>
              <VerbForm
                {...props}
                verb="route"
                hidden={{ about: proposal.about, section: proposal.section.code }}
                choice={digit}
                submit={<ProposalText proposal={proposal} lang={voice.lang} digit={digit} />}
              />
            </li>
          );
        })}
      </ol>
    </section>
  );
};
