import type { ReactNode } from 'react';
import { PHOTO_LIMITS } from '../../../core/contract/index.js';
import { formatFigure } from '../../i18n/format.js';
import { useWords } from '../../i18n/words.js';
import { Choice } from '../../ui/form/Choice.js';
import { Field } from '../../ui/form/Field.js';
import { PHOTO, PHOTO_SHOWN } from './photo-fields.js';

/** Telephones that take HEIC hand over a JPEG where none is asked for. */
const ACCEPT = 'image/jpeg,image/png,image/webp';
const MEGABYTE = 1024 * 1024;

interface PhotoFieldProps {
  /** Those that have arrived, by their tokens. */
  readonly photos: readonly string[];
  /** What is asked, where a form asks it in its own words. */
  readonly asked?: {
    readonly label: ReactNode;
    readonly hint: ReactNode;
    readonly required: boolean;
  };
  readonly error: ReactNode;
  readonly errorPrefix: string;
}

/**
 * Where photos are chosen. They arrive with the form, whatever button sends it, and stay with it: each that has arrived is a box
 * that is ticked, and without its tick it is not sent.
 */
export const PhotoField = ({ photos, asked, error, errorPrefix }: PhotoFieldProps) => {
  const { say } = useWords();
  const left = PHOTO_LIMITS.most - photos.length;
  return (
    <div className="stack">
      <input type="hidden" name={PHOTO_SHOWN} value="1" />
      {photos.length ? (
        <fieldset className="field">
          <legend>{say('photos.arrived')}</legend>
          <p className="hint">{say('photos.arrivedHint')}</p>
          <div className="choices">
            {photos.map((token, i) => (
              <Choice
                key={token}
                type="checkbox"
                id={`${PHOTO}-${i + 1}`}
                name={PHOTO}
                value={token}
                defaultChecked
              >
                {say('photos.one', { n: i + 1 })}
              </Choice>
            ))}
          </div>
        </fieldset>
      ) : null}
      {left > 0 || error ? (
        <Field
          id="photos"
          label={asked?.label ?? say('photos.label')}
          badge={say(asked?.required ? 'form.required' : 'form.optional')}
          hint={
            <>
              {asked?.hint ? <>{asked.hint} </> : null}
              {say('photos.hint', {
                n: PHOTO_LIMITS.most,
                size: formatFigure(PHOTO_LIMITS.bytes / MEGABYTE, 0),
              })}
            </>
          }
          error={error}
          errorPrefix={errorPrefix}
        >
          {(wiring) => (
            <input
              {...wiring}
              type="file"
              name={PHOTO}
              accept={ACCEPT}
              multiple
              className="photo-input"
            />
          )}
        </Field>
      ) : null}
    </div>
  );
};
