import type { APIRequestContext, Route } from 'playwright-core';
import { demoDesk } from './demo-desk.js';
import { WORDS } from './resident-steps.js';
import { sharedProduct } from './whole-product.js';

/** Every page that a resident can come to, so that a test may look at each of them once. */
export interface ResidentPage {
  readonly name: string;
  /** Behind the language: a form under way is the same in all of them. */
  readonly path: string;
  /** Leads on to an address of its own: a form that is begun. */
  readonly begins?: boolean;
  /** How it is asked for, where that is not a plain GET. */
  readonly asked?: Pick<
    NonNullable<Parameters<Route['fetch']>[0]>,
    'method' | 'headers' | 'postData'
  >;
}

/** As `web/enhance` asks where a form leads: nothing that is shown once is used up. */
const AHEAD = { 'x-ahead': '1' };

/** A resident who fills forms in by what a browser would post, and gets the address where that leads. */
const resident = (request: APIRequestContext) => {
  const { url } = sharedProduct();
  const pathOf = (address: string) => address.slice(`${url}/ja`.length);
  const post = async (path: string, form: Record<string, string>): Promise<string> => {
    const answer = await request.post(`${url}/ja${path}`, {
      form,
      headers: { origin: url, ...AHEAD },
    });
    return pathOf(answer.url());
  };
  /** A new form: its address names it, and the browser has its cookie. */
  const begin = async (path: string): Promise<string> =>
    pathOf((await request.get(`${url}/ja${path}`)).url());
  return { post, begin };
};
type Resident = ReturnType<typeof resident>;

/** A text that has all that the page helps with: a danger, a telephone number, and words that others wrote too. */
const MUCH_TO_SAY = `夫に殴られて死にたいです。電話は090-1234-5678です。${WORDS}`;

const opinionPages = async ({ post, begin }: Resident): Promise<ResidentPage[]> => {
  const fields = { lang: 'ja', measure: '5-4-1', consent: 'no', 'contact.email': '' };
  const posted = async (more: Record<string, string>) =>
    post(await begin('/opinion'), { ...fields, ...more });
  const receipt = await posted({ text: WORDS, consent: 'yes', intent: 'send' });
  return [
    { name: 'opinion', path: '/opinion?measure=5-4-1', begins: true },
    {
      name: 'opinion with errors',
      path: await posted({ text: '', 'contact.email': 'nobody', intent: 'send' }),
    },
    { name: 'opinion, looked at', path: await posted({ text: MUCH_TO_SAY, intent: 'look' }) },
    { name: 'receipt of an opinion', path: receipt },
    { name: 'opinion that was sent', path: receipt.replace('/receipt', '/opinion') },
  ];
};

/** The steps of a consultation: an ordinary one with what is wrong on each, a confided one as it is meant to go. */
const consultationPages = async ({ post, begin }: Resident): Promise<ResidentPage[]> => {
  const onward = (step: string, more: Record<string, string>) => ({
    step,
    intent: 'next',
    ...more,
  });
  const about = (topic: string) => onward('topic', { topic });
  const written = onward('text', { text: MUCH_TO_SAY, lang: 'ja' });
  const silent = onward('text', { text: '', lang: 'ja' });
  const reached = onward('contact', { 'contact.name': 'N', 'contact.phone': '090-0000-0000' });
  const unreached = onward('contact', { 'contact.email': 'nobody' });
  const sent = { step: 'check', intent: 'send' };
  const upTo = async (name: string, ...answers: Record<string, string>[]) => {
    let path = await begin('/consultation');
    for (const answer of answers) path = await post(path, answer);
    return { name: `consultation, ${name}`, path };
  };
  const [tax, dv] = [about('tax_payment'), about('dv')];
  return [
    { name: 'consultation', path: '/consultation', begins: true },
    await upTo('topic not chosen', onward('topic', {})),
    await upTo('nothing written', tax, silent),
    await upTo('contact wrong', tax, written, unreached),
    await upTo('check', tax, written, reached),
    await upTo('receipt', tax, written, reached, sent),
    await upTo('confided text', dv),
    await upTo('confided contact', dv, written),
    await upTo('confided check', dv, written, reached),
    await upTo('confided receipt', dv, written, reached, sent),
  ];
};

/** Forms of the city: one to begin, one with what is wrong, the second page of one, and one that was sent. */
const askPages = async ({ post, begin }: Resident): Promise<ResidentPage[]> => {
  const lecture = { 'answers.understood': 'well', 'answers.aware': 'some', intent: 'send' };
  const counter = { 'answers.done': 'partly', 'answers.understood': 'hardly', intent: 'next' };
  return [
    { name: 'form', path: '/ask/lecture', begins: true },
    { name: 'form with errors', path: await post(await begin('/ask/lecture'), { intent: 'send' }) },
    { name: 'second page of a form', path: await post(await begin('/ask/counter'), counter) },
    { name: 'form that was sent', path: await post(await begin('/ask/lecture'), lecture) },
  ];
};

const ownVoicePages = async (
  { post, begin }: Resident,
  voices: Voices,
): Promise<ResidentPage[]> => {
  const opened = async (voice: Voice, ...presses: string[]): Promise<string> => {
    let path = await begin('/my-voice?other=1');
    path = await post(path, { receipt: `${voice.number} ${voice.secret}`, intent: 'show' });
    for (const intent of presses) path = await post(path, { intent });
    return path;
  };
  return [
    { name: 'my voice', path: '/my-voice?other=1' },
    {
      name: 'my voice not found',
      path: await post(await begin('/my-voice?other=1'), { receipt: 'KB', intent: 'show' }),
    },
    { name: 'my voice waiting', path: await opened(voices.waiting) },
    { name: 'my voice answered', path: await opened(voices.answered) },
    { name: 'my voice, from which others learn', path: await opened(voices.sharing) },
    { name: 'my voice, taking it back', path: await opened(voices.waiting, 'withdraw') },
    { name: 'my voice, confided', path: await opened(voices.confided) },
    {
      name: 'my voice, confided and shown',
      path: await opened(voices.confided, 'reveal'),
      // Whoever opens the address again finds it hidden.
      asked: { method: 'GET', headers: AHEAD },
    },
    {
      name: 'my voice taken back',
      path: await opened(voices.over, 'withdraw', 'withdraw-confirm'),
    },
  ];
};

interface Voice {
  readonly number: string;
  readonly secret: string;
  readonly opinion?: string | undefined;
}
type Voices = Readonly<
  Record<'answered' | 'waiting' | 'confided' | 'over' | 'retracted' | 'sharing', Voice>
> & {
  /** What others asked, by its id. */
  readonly shared: string;
};

/** Voices in each state that a page shows. */
const newVoices = async (): Promise<Voices> => {
  const desk = demoDesk(sharedProduct());
  const clerk = await desk.signIn('clerk@demo');
  const send = async (more: object = {}) => {
    const { id, receipt, secret } = await desk.send({ text: WORDS, measure: '5-4-1', ...more });
    return { id, number: receipt, secret };
  };
  const published = async () => {
    const voice = await send({ consentToPublish: true });
    await desk.answer(clerk, voice.id, { text: '青の時間を5秒長くします。' });
    const { publication } = await desk.act(clerk, voice.id, 'publish', { publicText: WORDS });
    return { ...voice, opinion: publication?.id };
  };
  const answered = await published();
  await desk.act(clerk, answered.id, 'correct_publication', {
    publicText: WORDS.replace('短くて', '短すぎて'),
    note: '言葉を直しました。',
  });
  const retracted = await published();
  await desk.act(clerk, retracted.id, 'retract', { reason: '名前が残っていました' });
  const asked = await desk.send({
    ...{ kind: 'consultation', topic: 'tax_payment', measure: undefined },
    text: 'いちどに払えません。分けて払えますか。',
  });
  await desk.answer(clerk, asked.id, { text: '分けて払うことができます。' });
  const shared = await desk.shared(asked, {
    question: '税金を一度に払えないときは、どうすればよいですか。',
    answer: '分けて払うことができます。まず窓口で相談してください。',
  });
  return {
    shared,
    sharing: { number: asked.receipt, secret: asked.secret },
    answered,
    retracted,
    waiting: await send(),
    over: await send(),
    confided: await send({ kind: 'consultation', topic: 'dv', measure: undefined }),
  };
};

const OPEN_TO_ALL = [
  '',
  '/plan',
  '/plan?q=%E3%81%94%E3%81%BF',
  '/plan?q=qqqq',
  '/plan/changes',
  '/chapters/5-4',
  '/measures/5-4-1',
  '/indicators',
  '/opinions',
  '/opinions?in=mn',
  '/moderation',
  '/shared-questions',
  '/ask',
  '/ask/lecture/results',
  '/about',
  '/emergency',
  '/closed',
  '/booking',
  '/my-booking',
  '/lost',
  '/lost?asked=1',
  '/confirm?t=too-old',
  '/new-secret?t=too-old',
  '/offline',
  '/no-such-page',
];
/** Those that get an address of the visit. */
const OF_A_VISIT = [
  '/booking?kind=legal',
  '/booking?kind=legal&place=sakai&interpreter=vi',
  '/booking?kind=women',
];
const TYPED = { 'content-type': 'application/x-www-form-urlencoded' };
/** What is refused, each as it would be asked for. */
const REFUSED: readonly ResidentPage[] = [
  {
    name: 'form from elsewhere',
    path: '/opinion?foreign',
    asked: {
      method: 'POST',
      postData: `text=${encodeURIComponent(WORDS)}`,
      headers: { ...TYPED, origin: 'null' },
    },
  },
  {
    name: 'form too large',
    path: '/opinion?large',
    asked: { method: 'POST', postData: 'a'.repeat(8_400_000), headers: TYPED },
  },
  { name: 'method that is not ours', path: '/plan?delete', asked: { method: 'DELETE' } },
];

/** All pages, with what is under way on them begun in this browser, or by whoever asks without one. */
export const everyPage = async (request: APIRequestContext): Promise<ResidentPage[]> => {
  const who = resident(request);
  const voices = await newVoices();
  return [
    ...OPEN_TO_ALL.map((path) => ({ name: path, path })),
    ...OF_A_VISIT.map((path) => ({ name: path, path, begins: true })),
    { name: 'one opinion', path: `/opinions/${voices.answered.opinion}` },
    { name: 'what another asked', path: `/shared-questions/${voices.shared}` },
    { name: 'opinion taken back', path: `/opinions/${voices.retracted.opinion}` },
    ...(await opinionPages(who)),
    ...(await consultationPages(who)),
    ...(await askPages(who)),
    ...(await ownVoicePages(who, voices)),
    ...REFUSED,
  ];
};
