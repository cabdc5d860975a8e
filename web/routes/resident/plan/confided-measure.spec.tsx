import { describe, expect, it } from '@jest/globals';
import { renderToStaticMarkup } from 'react-dom/server';
import { createMemoryRouter, MemoryRouter, RouterProvider } from 'react-router';
import { SITE_CITY } from '../../../../test/support/site-city.js';
import { MeasureSuggestions } from '../../../features/opinion/MeasureSuggestions.js';
import { MeasureList } from '../../../features/plan/MeasureList.js';
import { LOCALES } from '../../../i18n/registry.js';
import { createWords, WordsProvider } from '../../../i18n/words.js';
import OpinionsRoute from '../opinions.js';
import MeasureRoute from './measure.js';

/** The city of the tests confides `1-1-2`; `1-1-1` is a measure like any other. */
const words = createWords({
  locale: LOCALES.source,
  city: SITE_CITY,
  readings: true,
  messages: {},
});
const shown = (children: React.ReactNode) =>
  renderToStaticMarkup(
    <MemoryRouter>
      <WordsProvider value={words}>{children}</WordsProvider>
    </MemoryRouter>,
  );
const page = (Route: () => React.ReactNode, data: object) => {
  const router = createMemoryRouter(
    [{ id: 'page', path: '*', element: <Route />, loader: () => data }],
    { hydrationData: { loaderData: { page: data } } },
  );
  return renderToStaticMarkup(
    <WordsProvider value={words}>
      <RouterProvider router={router} />
    </WordsProvider>,
  );
};
const measurePage = (code: string) =>
  page(MeasureRoute, {
    measure: {
      code,
      title: '施策',
      plain: null,
      lang: 'ja',
      chapter: { code: '1-1', title: '章', lang: 'ja' },
      section: null,
      subMeasures: [],
      indicators: [],
      glossary: [],
      relatedPlans: [],
    },
    forms: [],
    opinions: [],
    more: false,
    source: { title: '', lang: 'ja' },
  });
type Case = readonly [code: string, opinion: boolean, confided: boolean];
const CONFIDED: Case = ['1-1-2', false, true];
const OTHER: Case = ['1-1-1', true, false];
const opens = (html: string) => ({
  opinion: html.includes('/opinion?measure='),
  consultation: html.includes('/consultation"') || html.includes('/consultation?measure='),
  told: html.includes('/consultation?measure=1-1-2'),
});

describe('the page of a measure', () => {
  it.each([CONFIDED, OTHER])('%s asks for a public voice: %s', (code, opinion, _) => {
    const html = measurePage(code);
    expect(opens(html)).toEqual({ opinion, consultation: true, told: false });
    expect(html.includes('measure.noVoices')).toBe(opinion);
  });

  it.each([CONFIDED, OTHER])('%s shows whom to call: %s is not so', (code, _, numbers) => {
    expect(measurePage(code).includes('href="tel:99"')).toBe(numbers);
  });
});

describe('the page of what is confided', () => {
  it.each([
    ['1-1-2', true],
    ['1-1-1', false],
  ])('%s can be left at once, and its name is in no list of pages seen: %s', (code, isCareful) => {
    const html = measurePage(code);
    const [, title = ''] = /<title>(.*?)<\/title>/.exec(html) ?? [];
    expect([html.includes('data-exit='), title.includes('施策')]).toEqual([isCareful, !isCareful]);
    expect(html.includes('property="og:title" content="施策"')).toBe(!isCareful);
  });
});

it.each([CONFIDED, OTHER])(
  'the empty list of voices about %s invites an opinion: %s',
  (code, opinion, consultation) => {
    const asked = { q: '', in: '', measure: code, section: '', year: '', sort: '' };
    const html = page(OpinionsRoute, { items: [], nextCursor: null, total: 0, asked, cursor: '' });
    expect(opens(html)).toEqual({ opinion, consultation, told: false });
  },
);

it.each([CONFIDED, OTHER])(
  'in a list of measures (home, chapter, search) %s leads to consultation beside it: %s is not so',
  (code, _, consultation) => {
    const row = { code, title: '施策', lang: 'ja', published: 0 };
    expect(opens(shown(<MeasureList measures={[row]} />)).consultation).toBe(consultation);
  },
);

it.each([CONFIDED, OTHER])(
  'as a suggestion %s leads to consultation beside it: %s is not so',
  (code, _, consultation) => {
    const suggestion = { code, title: '施策', words: [] };
    expect(opens(shown(<MeasureSuggestions suggestions={[suggestion]} />)).consultation).toBe(
      consultation,
    );
  },
);
