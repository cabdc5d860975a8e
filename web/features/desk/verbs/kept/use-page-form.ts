import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { KeptFields } from '../../../../../core/contract/index.js';
import { useDesk } from '../../use-desk.js';
import { seenIn } from './form-fields.js';
import type { Fields, FormPlace } from './local-forms.js';
import { useKeeping } from './use-keeping.js';

interface PageForm {
  /** The page, and which of its forms: `readings`. */
  readonly page: string;
  readonly kept: KeptFields | undefined;
  readonly state: { readonly at: number } | undefined;
  /** Another one when what the form says has been taken in. */
  readonly stand: string;
  /** What of the form is kept; where it is not said, all fields that can be seen. */
  readonly read?: (form: HTMLFormElement) => Fields;
  readonly write?: (form: HTMLFormElement, fields: Fields) => void;
}

/** Keeps a form of a page of the desk that is about no voice, as forms of voices are kept. */
export const usePageForm = ({ page, kept, state, stand, read = seenIn, write }: PageForm) => {
  const { me } = useDesk();
  const place = useMemo<FormPlace>(() => ({ staff: me.id, page, secret: false }), [me.id, page]);
  const [fields, setFields] = useState<Fields | undefined>(kept?.fields);
  const [round, setRound] = useState(0);
  const clear = useCallback(() => {
    setFields(undefined);
    setRound((last) => last + 1);
  }, []);
  const keeping = useKeeping({
    ...{ place, state, clear, read },
    ...(write ? { write } : {}),
    wasKept: fields !== undefined,
  });
  const seen = useRef(stand);
  const { wasSent, arrived } = keeping;
  useEffect(() => {
    if (seen.current === stand) return;
    seen.current = stand;
    if (!wasSent()) return;
    arrived();
    clear();
  }, [stand, wasSent, arrived, clear]);
  return { keeping, fields, round };
};
