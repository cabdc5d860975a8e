import { type RefObject, useState } from 'react';
import { useDeskWords } from '../../../../i18n/desk-words.js';
import { useTo } from '../../../site/address.js';
import { replaceText } from '../../verbs/insert-text.js';

/** Readings above what stands in a field; what its writer gave stays. Nothing where nobody can say. */
const readingsFor = async (address: string, text: string): Promise<string | undefined> => {
  try {
    const body = new URLSearchParams({ text });
    const response = await fetch(address, { method: 'POST', body });
    return response.ok ? ((await response.json()) as { read?: string }).read : undefined;
  } catch {
    return undefined;
  }
};

/** Puts proposed readings into a field of plain Japanese, where a person looks at them. */
export const AskReadings = ({
  field,
}: {
  readonly field: RefObject<HTMLTextAreaElement | null>;
}) => {
  const { say } = useDeskWords();
  const address = useTo()('/staff/proposed-readings');
  const [state, setState] = useState<'' | 'asking' | 'failed'>('');
  const ask = async (): Promise<void> => {
    const text = field.current?.value ?? '';
    if (!text.trim()) return;
    setState('asking');
    const read = await readingsFor(address, text);
    setState(read === undefined ? 'failed' : '');
    // What was typed meanwhile is not written over.
    if (read !== undefined && field.current?.value === text && read !== text)
      replaceText(field.current, read);
  };
  return (
    <p className="offer-from">
      <button
        className="button"
        data-kind="quiet"
        type="button"
        disabled={state === 'asking'}
        onClick={() => void ask()}
      >
        {say('translation.putReadings')}
      </button>{' '}
      <span role="status">{state === 'failed' ? say('translation.noReadings') : null}</span>
    </p>
  );
};
