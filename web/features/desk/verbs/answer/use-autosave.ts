import { type RefObject, useCallback, useEffect, useRef, useState } from 'react';
import { useFetcher } from 'react-router';
import type { VoiceView } from '../../voice/present-voice.js';
import { keepDraftAtServer } from '../kept/at-server.js';
import { dropLocal, type FormPlace } from '../kept/local-forms.js';
import type { VerbState } from '../verbs.js';

/** A pause in the writing after which it is kept at the city hall. */
const PAUSE_MS = 1_500;

/** What the server answers: nothing where the text was kept. */
interface Answered {
  readonly kept: boolean;
  readonly late: boolean;
}

const answered = (data: VerbState | null | undefined): Answered => ({
  kept: data === null || data === undefined,
  late: data?.problem?.code === 'changed_meanwhile',
});

/**
 * Keeps an answer at the server while it is written, so that it outlives session, tab and machine. Until it is kept there it
 * stays in the tab.
 */
export const useAutosave = (
  voice: VoiceView,
  place: FormPlace,
  box: RefObject<HTMLTextAreaElement | null>,
  copies: RefObject<HTMLInputElement | null>,
) => {
  const fetcher = useFetcher<VerbState | null>();
  const saved = useRef(voice.draft?.text ?? '');
  const underWay = useRef<string | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const [saving, setSaving] = useState<'saving' | 'saved' | 'late' | null>(null);
  const { version } = voice;
  const { submit, state, data } = fetcher;

  const save = useCallback(() => {
    const text = box.current?.value;
    if (text === undefined || text === saved.current || underWay.current !== null) return;
    underWay.current = text;
    setSaving('saving');
    const wish = copies.current?.checked ? 'yes' : '';
    void submit(
      { verb: 'draft', of: 'answer', autosave: 'yes', version: `${version}`, text, copies: wish },
      { method: 'post' },
    );
  }, [box, copies, submit, version]);

  const typed = useCallback(() => {
    clearTimeout(timer.current);
    timer.current = setTimeout(save, PAUSE_MS);
  }, [save]);

  useEffect(() => {
    if (state !== 'idle' || underWay.current === null) return;
    const text = underWay.current;
    underWay.current = null;
    const { kept, late } = answered(data);
    if (kept) {
      saved.current = text;
      if (box.current?.value === text) dropLocal(place);
      else typed();
    }
    setSaving(kept ? 'saved' : late ? 'late' : null);
  }, [state, data, box, place, typed]);

  useEffect(() => {
    // A page that is left waits for no pause in the writing.
    const leave = () => {
      const text = box.current?.value;
      if (text === undefined || text === saved.current || text === underWay.current) return;
      keepDraftAtServer(voice.id, { version, text, copies: copies.current?.checked === true });
    };
    window.addEventListener('pagehide', leave);
    return () => {
      window.removeEventListener('pagehide', leave);
    };
  }, [box, copies, version, voice.id]);

  useEffect(() => () => clearTimeout(timer.current), []);

  return {
    saving,
    typed,
    isSaved: useCallback(() => box.current?.value === saved.current, [box]),
    forget: useCallback(() => clearTimeout(timer.current), []),
  };
};
