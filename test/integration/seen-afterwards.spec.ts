import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { DataSource } from 'typeorm';
import type { InboxPage } from '../../core/contract/index.js';
import { RemindUnseen } from '../../core/jobs/answering/index.js';
import { NotifyUnseen } from '../../core/jobs/notifying/index.js';
import { answeringOf, refusal, type Who } from '../support/answering.js';
import { cityWith } from '../support/city-with.js';
import { type Product, startProduct } from '../support/product.js';
import { type SmtpCatcher, startSmtpCatcher } from '../support/smtp-catcher.js';

/** Does a chief learn of what a deputy decided, and of some of what nobody had to decide? */
let product: Product;
let smtp: SmtpCatcher;
let clerk: Who;
let deputy: Who;
let chief: Who;
let both: Who;
const here = answeringOf(() => product);
const { desk, arrived, submitted } = here;

beforeAll(async () => {
  const CITY_DIR = cityWith((approval) => {
    approval.seeWithinOpenDays = 3;
    approval.rules = [{ consent: true, chain: 'none' }, { chain: 'simple' }];
    const { none, simple } = approval.chains;
    Object.assign(none ?? {}, { sample: { oneIn: 1, roles: ['approver'] } });
    Object.assign(simple?.steps[1] ?? {}, { deputies: { people: ['鈴木'] } });
  });
  smtp = await startSmtpCatcher();
  product = await startProduct({
    ...{ CITY_DIR, HOLD_SECONDS: '300', SMTP_URL: smtp.url },
    ...{ MAIL_FROM: 'koe@city.example', PUBLIC_URL: 'https://koe.example' },
  });
  await here.people();
  await product.app
    .get(DataSource)
    .query("update staff_members set email = 'kacho@city.example' where login = '課長'");
});
beforeEach(async () => {
  ({ clerk, colleague: deputy, chief, both } = await here.people());
});
afterAll(async () => {
  await product.close();
  await smtp.close();
});

const toSee = async (who: Who) => {
  const page = await desk.read<InboxPage>(who, 'inbox?view=to_see&limit=100');
  expect(page.counts.to_see).toBe(page.items.length);
  return page.items.map(({ id }) => id);
};
const stoodIn = async () => {
  const id = await submitted(clerk);
  await desk.act(deputy, id, 'approve');
  return id;
};

describe('what a deputy decided', () => {
  it('is in the list of whom they stood in for, until one of them has seen it', async () => {
    const id = await stoodIn();
    expect(await toSee(chief)).toContain(id);
    expect((await desk.open(chief, id)).toSee).toEqual([
      { by: '鈴木', at: '2026-11-24T10:00:00.000+09:00', deputy: true, post: '課長' },
    ]);
    const { body } = await desk.act(chief, id, 'see');
    expect([body.toSee, body.may.includes('see')]).toEqual([[], false]);
    expect(body.history.at(-1)).toMatchObject({ verb: 'see', actor: '課長' });
    expect(await toSee(both)).not.toContain(id);
  });

  it('is neither in the deputy’s own list nor in the writer’s, and is not theirs to see', async () => {
    const id = await stoodIn();
    expect(await toSee(deputy)).toEqual([]);
    expect(await toSee(clerk)).toEqual([]);
    expect(refusal(await desk.act(deputy, id, 'see'))[0]).toBeGreaterThanOrEqual(403);
  });

  it('stays there when it is sent, and is gone when it is taken back', async () => {
    const [sent, back] = [await stoodIn(), await stoodIn()];
    await desk.act(clerk, back, 'recall');
    await desk.afterHold();
    ({ chief } = await here.people());
    const list = await toSee(chief);
    expect([list.includes(sent), list.includes(back)]).toEqual([true, false]);
  });

  it('is not that of a chief who decided in their own right', async () => {
    const id = await submitted(clerk);
    await desk.act(chief, id, 'approve');
    expect(await toSee(both)).not.toContain(id);
  });
});

describe('what is not seen in time', () => {
  const days = async (n: number) => {
    product.clock.advance({ days: n });
    ({ clerk, colleague: deputy, chief, both } = await here.people());
  };
  /** A worker's round, and the mails after it: to whom they went. */
  const reminded = async () => {
    const before = smtp.mails.length;
    await product.app.get(RemindUnseen).go();
    await product.follow('notify-unseen', NotifyUnseen);
    return smtp.mails.slice(before).map(({ envelopeTo }) => envelopeTo[0]);
  };

  it('reminds whose it is once, when the open days are over, and not who has seen it', async () => {
    const [late, seen] = [await stoodIn(), await stoodIn()];
    await desk.act(chief, seen, 'see');
    // From Tuesday three open days are over on Saturday.
    await days(3);
    expect(await reminded()).toEqual([]);
    await days(1);
    const told = await reminded();
    expect(told).toContain('kacho@city.example');
    expect(await reminded()).toEqual([]);
    const texts = smtp.mails.map(({ text }) => text).join();
    expect(texts).toContain(`/ja/staff/voices/${late}`);
    expect(texts).not.toContain(seen);
    expect(texts).not.toContain('来月から開きます');
    const { history } = await desk.open(clerk, late);
    expect(history.filter(({ verb }) => verb === 'remind')).toHaveLength(1);
  });
});

describe('an answer that nobody had to decide', () => {
  it('is looked at afterwards where it was chosen', async () => {
    const id = await arrived({ consentToPublish: true });
    expect(
      (await desk.act(clerk, id, 'answer', { text: 'ありがとうございます。' })).body,
    ).toMatchObject({
      status: 'answered',
    });
    expect(await toSee(chief)).toContain(id);
    expect((await desk.open(chief, id)).toSee).toMatchObject([{ by: '佐藤', deputy: false }]);
    await desk.act(chief, id, 'see');
    expect(await toSee(chief)).not.toContain(id);
  });
});
