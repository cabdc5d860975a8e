import { useMemo } from 'react';
import type { StaffVerb } from '../../../../../core/contract/index.js';
import { useDesk } from '../../use-desk.js';
import type { VoiceView } from '../../voice/present-voice.js';
import type { VerbPlace } from './local-forms.js';

/** Where lies what is typed into a form of a voice. */
export const useFormPlace = (
  { id, privacy }: Pick<VoiceView, 'id' | 'privacy'>,
  verb: StaffVerb,
): VerbPlace => {
  const { me } = useDesk();
  return useMemo(
    () => ({ staff: me.id, voice: id, verb, secret: privacy === 'vault' }),
    [me.id, id, privacy, verb],
  );
};
