import { useWords } from '../../i18n/words.js';
import { Button } from '../../ui/Button.js';

/** Writes into a field where the device is; there only with a script, on a device that can tell. */
export const HereButton = ({ field }: { readonly field: string }) => {
  const { say, plain } = useWords();
  return (
    <div>
      <Button
        type="button"
        kind="quiet"
        hidden
        data-position={field}
        data-asking={plain('ask.here.asking')}
        data-found={plain('ask.here.found')}
        data-unknown={plain('ask.here.unknown')}
      >
        {say('ask.here.press')}
      </Button>
      <p className="small" role="status" data-position-said />
    </div>
  );
};
