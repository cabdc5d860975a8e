import { useWords } from '../../i18n/words.js';
import { Button } from '../../ui/Button.js';

/** Whether the receipt was kept; `web/enhance` shows it and listens to it. */
export const KeptQuestion = () => {
  const { say, plain } = useWords();
  return (
    <section className="card receipt-kept" hidden data-receipt-kept>
      <h2>{say('receipt.kept.title')}</h2>
      <p>{say('receipt.kept.text')}</p>
      <Button type="button" kind="help" data-kept-yes>
        {say('receipt.kept.button')}
      </Button>
      <p role="status" data-kept-done={plain('receipt.kept.done')} />
    </section>
  );
};
