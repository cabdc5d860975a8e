import { type RefObject, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { dropAtServer, keepAtServer } from './at-server.js';
import { fieldsIn, fillIn } from './form-fields.js';
import {
  dropLocal,
  type Fields,
  type FormPlace,
  isSent,
  keepLocal,
  readLocal,
} from './local-forms.js';

/** A pause in the writing after which it is kept at the city hall. */
const PAUSE_MS = 1_500;
/** A press waits no longer than this for what is being kept. */
const PATIENCE_MS = 2_000;

/** `local`: the city hall cannot be reached, or the session has ended; it is still here. */
type Saving = 'saving' | 'saved' | 'local' | 'restored' | null;

/** What a form does to be kept while it is filled in. */
export interface Keeping {
  readonly form: RefObject<HTMLFormElement | null>;
  readonly saving: Saving;
  /** Something was typed. */
  readonly typed: () => void;
  /** A field was left. */
  readonly left: () => void;
  /** Before it is sent: a promise where it has to wait until what is being kept is kept, so that it does not stay behind. */
  readonly sends: () => Promise<unknown> | undefined;
  /** It was sent, and not refused. */
  readonly wasSent: () => boolean;
  readonly discard: () => void;
  /** What was sent is at the city hall: nothing of it is kept in the tab. */
  readonly arrived: () => void;
}

interface KeptHere {
  readonly place: FormPlace;
  /** The refusal, or the step of preparation, that the form shows. */
  readonly state: { readonly at: number } | undefined;
  readonly wasKept: boolean;
  /** Empties the form. */
  readonly clear: () => void;
  /** What of the form is kept, and how it is put back; where it is not said, all that was typed. */
  readonly read?: (form: HTMLFormElement) => Fields;
  readonly write?: (form: HTMLFormElement, fields: Fields) => void;
}

/**
 * Keeps what is typed into a form at the city hall, a moment after it was typed, so that it outlives session, tab and
 * machine. Until it is kept there it stays in the tab.
 */
export const useKeeping = ({
  place,
  state,
  wasKept,
  clear,
  read = fieldsIn,
  write = fillIn,
}: KeptHere): Keeping => {
  const form = useRef<HTMLFormElement>(null);
  /** What is typed and not kept. */
  const unkept = useRef<Fields | undefined>(undefined);
  const underWay = useRef<Promise<void> | undefined>(undefined);
  const timer = useRef<number | undefined>(undefined);
  const sent = useRef(false);
  const [saving, setSaving] = useState<Saving>(wasKept ? 'restored' : null);

  const saveNow = useCallback(() => {
    window.clearTimeout(timer.current);
    const fields = unkept.current;
    if (!fields) return;
    unkept.current = undefined;
    setSaving('saving');
    underWay.current = keepAtServer(place, fields).then((isKept) => {
      underWay.current = undefined;
      if (!isKept) unkept.current ??= fields;
      else if (!unkept.current) dropLocal(place);
      setSaving(isKept ? 'saved' : 'local');
    });
  }, [place]);

  const save = useCallback(() => {
    if (!underWay.current) saveNow();
    else if (unkept.current) {
      window.clearTimeout(timer.current);
      timer.current = window.setTimeout(save, PAUSE_MS);
    }
  }, [saveNow]);

  const typed = useCallback(() => {
    if (!form.current) return;
    sent.current = false;
    unkept.current = read(form.current);
    keepLocal(place, unkept.current);
    // Said from the first sign on: a line that came when a field is left would move the button under the press.
    setSaving('saving');
    window.clearTimeout(timer.current);
    timer.current = window.setTimeout(save, PAUSE_MS);
  }, [place, save, read]);

  // What this tab has is newer than what the page was made with.
  useEffect(() => {
    const fields = readLocal(place);
    if (!form.current || !fields) return;
    const fold = form.current.closest('details');
    if (fold) fold.open = true;
    write(form.current, fields);
    typed();
    setSaving('restored');
  }, [place, typed, write]);

  // What was refused, or prepared at the server, is kept as it stands now.
  const at = state?.at;
  useEffect(() => {
    sent.current = false;
    if (at !== undefined) typed();
  }, [at, typed]);

  useEffect(() => {
    // A page that is left waits for nothing: what was typed last goes after what is being kept.
    window.addEventListener('pagehide', saveNow);
    return () => {
      window.removeEventListener('pagehide', saveNow);
      save();
    };
  }, [save, saveNow]);

  return useMemo(
    () => ({
      ...{ form, saving, typed, left: save },
      sends: () => {
        if (underWay.current)
          return Promise.race([
            underWay.current,
            new Promise((go) => window.setTimeout(go, PATIENCE_MS)),
          ]);
        window.clearTimeout(timer.current);
        // In the tab it stays until it has arrived.
        unkept.current = undefined;
        sent.current = true;
        isSent(place);
        return undefined;
      },
      wasSent: () => sent.current,
      discard: () => {
        window.clearTimeout(timer.current);
        unkept.current = undefined;
        dropLocal(place);
        void (underWay.current ?? Promise.resolve()).then(() => dropAtServer(place));
        setSaving(null);
        clear();
      },
      arrived: () => {
        dropLocal(place);
        setSaving(null);
      },
    }),
    [place, saving, typed, save, clear],
  );
};
