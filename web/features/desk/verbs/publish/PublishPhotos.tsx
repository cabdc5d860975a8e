import { useDeskWords } from '../../../../i18n/desk-words.js';
import { Choice } from '../../../../ui/form/Choice.js';
import { usePhotos } from '../../../photos/use-photos.js';
import { useTo } from '../../../site/address.js';
import { controlId } from '../../use-desk-errors.js';
import type { VoiceView } from '../../voice/present-voice.js';
import { photoField } from './published-photos.js';

interface PublishPhotosProps {
  readonly voice: VoiceView;
  readonly typed: Readonly<Record<string, string>>;
}

/** Photos of the voice, none of which is public by itself: each is looked at and ticked, or stays. */
export const PublishPhotos = ({ voice, typed }: PublishPhotosProps) => {
  const { say } = useDeskWords();
  const to = useTo();
  const shown = usePhotos();
  // What came later, with a message, is no part of what is published.
  const own = voice.photos.filter(({ message }) => !message);
  const photos = shown(own, to(`/staff/voices/${voice.id}/photos`));
  if (!photos.length) return null;
  return (
    <fieldset className="field">
      <legend>{say('act.publish.photos')}</legend>
      <p className="hint">{say('act.publish.photosHint')}</p>
      {photos.map(({ id, small, view, alt }, i) => (
        <div key={id} className="publish-photo">
          <a href={view} target="_blank" rel="noreferrer">
            <img src={small} alt={alt} />
          </a>
          <Choice
            type="checkbox"
            id={controlId('publish', photoField(i))}
            name={photoField(i)}
            value={id}
            defaultChecked={typed[photoField(i)] === id}
          >
            {say('act.publish.photo', { n: i + 1 })}
          </Choice>
        </div>
      ))}
    </fieldset>
  );
};
