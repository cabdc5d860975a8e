import type { ReactNode } from 'react';
import { SOURCE_LANGUAGE } from '../../../core/language/index.js';
import { languageName } from '../../i18n/format.js';
import { useWords } from '../../i18n/words.js';
import { QrCode } from '../../ui/voice/QrCode.js';
import { grouped } from '../../ui/voice/Receipt.js';
import { useSite } from '../site/use-site.js';
import type { IssuedReceipt } from './issued-receipt.js';
import type { SecondLanguage, SHEET, SheetKey, SheetStep } from './sheet-words.js';

interface LineProps {
  readonly name: SheetKey;
  readonly second: SecondLanguage;
  /** In the page's own language. */
  readonly children: ReactNode;
}

/** One line in two languages, Japanese above. */
const Line = ({ name, second, children }: LineProps) => {
  const theirs = <span lang={second.tag}>{second.texts[name]}</span>;
  const isFirst = second.tag === SOURCE_LANGUAGE;
  return (
    <>
      <strong>{isFirst ? theirs : children}</strong>{' '}
      <span className="sheet-other">{isFirst ? children : theirs}</span>
    </>
  );
};

interface ReceiptSheetProps {
  readonly issued: IssuedReceipt;
  readonly link: string;
  /** What happens next, in the page's own language. */
  readonly steps: readonly SheetStep[];
  /** The day it came, as the page's language writes it. */
  readonly today: string;
  readonly second: SecondLanguage;
}

/**
 * The receipt on paper, half of an A4: what only its owner may have stands on the left of the dots, what may be shown at a
 * counter on the right. Japanese stands first, so that whoever helps can read it, the other language below.
 */
export const ReceiptSheet = ({ issued, link, steps, today, second }: ReceiptSheetProps) => {
  const { say, plain, locale, city } = useWords();
  const isDemo = useSite()?.demo ?? false;
  const said = { today, language: languageName(locale.tag, locale) };
  const line = (name: (typeof SHEET)[number]) => (
    <Line name={name} second={second}>
      {say(name, said)}
    </Line>
  );
  return (
    <div className="receipt-sheet" aria-hidden="true">
      <div className="sheet-half">
        <p className="sheet-title">{line('receipt.sheet.title')}</p>
        <QrCode text={link} label={plain('receipt.qr')} />
        <p className="sheet-note">{line('receipt.qr')}</p>
        <p className="sheet-note">{line('receipt.number')}</p>
        <p className="sheet-number" translate="no">
          {issued.receipt}
        </p>
        <p className="sheet-note">{line('receipt.secret')}</p>
        <p className="sheet-secret" translate="no">
          {grouped(issued.secret)}
        </p>
        <p className="sheet-foot">{line('receipt.sheet.cut')}</p>
      </div>
      <div className="sheet-half">
        <p className="sheet-title" translate="no">
          {issued.receipt}
        </p>
        <p className="sheet-note">{line('receipt.sheet.received')}</p>
        <p className="sheet-title">{line('receipt.next')}</p>
        <ol className="sheet-steps">
          {steps.map(({ key, text }) => (
            <li key={key}>
              <Line name={key} second={second}>
                {text}
              </Line>
            </li>
          ))}
        </ol>
        {locale.tag === SOURCE_LANGUAGE ? null : (
          <p className="sheet-box">{line('receipt.sheet.interpreter')}</p>
        )}
        <p className="sheet-note">{line('receipt.sheet.clerk')}</p>
        <p className="sheet-foot">
          <strong translate="no">{city.cityHall.telephone}</strong> {line('cityHall.board')}
        </p>
        {isDemo ? <p className="sheet-note">{say('demo.text')}</p> : null}
      </div>
    </div>
  );
};
