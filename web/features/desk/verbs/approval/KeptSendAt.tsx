import { KeptLine } from '../kept/KeptLine.js';
import type { FormPlace } from '../kept/local-forms.js';
import { type KeptParts, useKeptPart } from '../kept/use-kept-part.js';
import { SendAtField, type SendAtFieldProps } from './SendAtField.js';

interface KeptSendAtProps extends SendAtFieldProps {
  readonly place: FormPlace;
  /** What of it is kept at the city hall; empty: nothing. */
  readonly kept: string;
  readonly parts: KeptParts;
  readonly state: { readonly at: number } | undefined;
}

const NAMES = { sendAt: 'sendAt' };

/** The chosen time in a form whose other fields are kept elsewhere. */
export const KeptSendAt = ({ place, kept, parts, state, ...field }: KeptSendAtProps) => {
  const { keeping, part } = useKeptPart({
    kept: kept ? { sendAt: kept } : undefined,
    ...{ place, parts, state, names: NAMES, words: 'sendAt' },
  });
  return (
    <div className="kept-send-at" {...part}>
      <SendAtField {...field}>
        <KeptLine keeping={keeping} />
      </SendAtField>
    </div>
  );
};
