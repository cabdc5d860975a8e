import { useEffect, useState } from 'react';
import type { VerbState } from '../verbs/verbs.js';
import type { VoiceView } from '../voice/present-voice.js';
import { useLive, useLiveStore } from './LiveDesk.js';

/**
 * A voice in its newest state, but of the version that the person has seen: as long as no note was taken of what others did
 * meanwhile, a press is refused with everything kept, as if the page had stood still.
 */
export const useSeenVoice = (voice: VoiceView, state: VerbState | undefined): VoiceView => {
  const store = useLiveStore();
  const unseen = useLive().changes.has(voice.id);
  const [version, setVersion] = useState(voice.version);
  if (!unseen && version !== voice.version) setVersion(voice.version);
  // What happened before it was opened is no news.
  useEffect(() => store.takeNote(voice.id), [store, voice.id]);
  // Who asked for the newest state has it before them.
  useEffect(() => {
    if (state?.verb === 'refresh') store.takeNote(voice.id);
  }, [store, state, voice.id]);
  return unseen ? { ...voice, version } : voice;
};
