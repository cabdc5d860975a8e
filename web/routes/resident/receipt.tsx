import { type LoaderFunctionArgs, useLoaderData } from 'react-router';
import { cityOf } from '../../api/client.js';
import { visitOf } from '../../api/visit.js';
import type { AskState } from '../../features/ask/under-way.js';
import type { ConsultationState } from '../../features/consultation/under-way.js';
import { noStore } from '../../features/forms/form-fields.js';
import { DRAFT } from '../../features/opinion/draft.js';
import type { OpinionState } from '../../features/opinion/sending/under-way.js';
import { receiptIn } from '../../features/receipt/issued-receipt.js';
import { ReceiptPage } from '../../features/receipt/ReceiptPage.js';
import { secondLanguage } from '../../features/receipt/second-language.server.js';
import { addressOf, CLOSED } from '../../features/under-way/address.js';
import { type KeptForms, keptForms } from '../../features/under-way/kept-forms.js';
import { sendTo } from '../../features/under-way/send-on.js';
import { useWords } from '../../i18n/words.js';

export const headers = noStore;

/** What was sent with the form that the address names, in this visit: the secret stands in no address. */
export const loader = async (args: LoaderFunctionArgs) => {
  const visit = visitOf(args);
  const pages: readonly KeptForms<OpinionState | ConsultationState | AskState>[] = [
    keptForms<OpinionState>(args, visit, 'opinion'),
    keptForms<ConsultationState>(args, visit, 'consultation'),
    keptForms<AskState>(args, visit, 'ask'),
  ];
  const again = ['/opinion', '/consultation', '/ask'] as const;
  for (const [i, { named }] of pages.entries()) {
    const state = await named?.read();
    const sent = state && ('issued' in state ? state.issued : state.sent);
    // A form that was counted has no receipt.
    if (!sent || sent === true) continue;
    const issued = await receiptIn(visit, sent);
    const today = new Date().toISOString();
    const language = await secondLanguage(cityOf(args.context), visit, issued, today);
    return { issued, again: again[i] ?? again[0], second: { language, today } };
  }
  throw sendTo(addressOf(visit, '/my-voice', { [CLOSED]: '1' }));
};

export default function ReceiptRoute() {
  const { issued, again, second } = useLoaderData<typeof loader>();
  const { plain } = useWords();
  return (
    <ReceiptPage
      issued={issued}
      draft={DRAFT}
      again={again}
      title={plain('receipt.title')}
      second={second}
    />
  );
}
