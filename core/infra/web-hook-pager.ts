import { type Page, Pager } from '../jobs/alerting/index.js';

const LIMIT_MS = 10_000;

/** Posts the page as JSON; anything but a 2xx answer, a redirect too, counts as not taken. */
export class WebHookPager extends Pager {
  override async page(hook: string, page: Page): Promise<void> {
    const answer = await fetch(hook, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'idempotency-key': page.id },
      body: JSON.stringify(page),
      redirect: 'manual',
      signal: AbortSignal.timeout(LIMIT_MS),
    });
    await answer.body?.cancel();
    if (!answer.ok) throw new Error(`The web hook answered ${answer.status}`);
  }
}
