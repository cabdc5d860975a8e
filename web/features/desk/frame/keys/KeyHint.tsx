import { useHydrated } from '../../use-hydrated.js';
import { useKeysSwitch } from './use-keys-switch.js';

/** The key that does what this button does, where there is a keyboard and the keys are on. */
export const KeyHint = ({ keys }: { readonly keys: string }) => {
  const { on } = useKeysSwitch();
  if (!useHydrated() || !on) return null;
  return (
    <span className="key-hint" aria-hidden="true">
      <kbd>{keys}</kbd>
    </span>
  );
};
