import { wordsOfSecret } from '../../../core/language/index.js';
import { useWords } from '../../i18n/words.js';
import { Button } from '../../ui/Button.js';
import { QrCode } from '../../ui/voice/QrCode.js';
import { Receipt } from '../../ui/voice/Receipt.js';
import type { IssuedReceipt } from './issued-receipt.js';

interface ReceiptCardProps {
  readonly issued: Pick<IssuedReceipt, 'receipt' | 'secret' | 'vault' | 'handedOutIn'>;
  /** What the code and the share button carry. */
  readonly link: string;
}

/** Number and secret, with whatever helps to keep them; a careful one has nothing that asks to be copied or sent. */
export const ReceiptCard = ({ issued, link }: ReceiptCardProps) => {
  const { say, plain } = useWords();
  const { vault = false } = issued;
  const words = wordsOfSecret(issued.secret);
  return (
    <Receipt
      code={
        vault ? null : (
          <div className="receipt-code">
            <QrCode text={link} label={plain('receipt.qr')} />
            <p className="hint">{say('receipt.qr')}</p>
          </div>
        )
      }
      numberLabel={say('receipt.number')}
      number={issued.receipt}
      secretLabel={say(words ? 'receipt.phrase' : 'receipt.secret')}
      secret={issued.secret}
      words={words}
      wordsLang={issued.handedOutIn}
      secretNote={say(words ? 'receipt.oncePhrase' : vault ? 'receipt.onceVault' : 'receipt.once')}
      actions={
        vault ? null : (
          <div className="actions">
            <Button type="button" kind="quiet" hidden data-share={link}>
              {say('receipt.share')}
            </Button>
            <Button type="button" kind="quiet" hidden data-copy>
              {say('action.copy')}
            </Button>
            <Button type="button" kind="quiet" hidden data-print>
              {say('action.print')}
            </Button>
            <span role="status" data-copied={plain('action.copied')} />
          </div>
        )
      }
    />
  );
};
