import { Link } from 'react-router';
import { INBOX_VIEWS, type InboxView, type Role } from '../../../../core/contract/index.js';
import { useDeskWords } from '../../../i18n/desk-words.js';
import { formatFigure } from '../../../i18n/format.js';
import { LanguageMenu } from '../../../ui/frame/LanguageMenu.js';
import { Mark } from '../../../ui/frame/Mark.js';
import { useTo, useTranslations } from '../../site/address.js';
import { searchOf } from '../inbox/inbox-filter.js';
import type { Desk } from '../load-desk.js';
import { useHydrated } from '../use-hydrated.js';
import { dropAllLocal } from '../verbs/kept/local-forms.js';
import { useInSight } from './use-in-sight.js';
import { type DeskPage, usePage, useShown } from './use-shown.js';

/** Whose numbers are not kept but counted, up to 1,000. */
const COUNTED: readonly InboxView[] = [
  'mine',
  'news',
  'objections',
  'approval',
  'asked',
  'to_see',
  'to_publish',
  'returned',
  'under_review',
  'undelivered',
];
const isCapped = (view: InboxView, count: number): boolean =>
  count > 1000 && COUNTED.includes(view);

/** Views that are named only while there is something in them. */
const SELDOM: readonly InboxView[] = ['asked', 'to_see', 'to_publish', 'news', 'objections'];

/** Views that ask for somebody when there is anything in them, and how loudly. */
const PRESSING: Partial<Record<InboxView, 'danger' | 'late'>> = {
  urgent: 'danger',
  overdue: 'late',
};

const TITLES = {
  audit: 'audit.title',
  bookings: 'booking.title',
  decisions: 'decisions.title',
  disposal: 'disposal.title',
  translations: 'translation.title',
  sentences: 'sentence.title',
  forms: 'forms.title',
  indicators: 'indicator.title',
  lessons: 'lesson.title',
  lists: 'formList.title',
  readings: 'reading.title',
  shared: 'shared.title',
} as const satisfies Record<DeskPage, string>;

const ANSWERING: readonly Role[] = ['clerk', 'approver', 'counsellor'];

/** The pages beside the voices that this person has something to do on. */
const pagesOf = ({
  me,
  counts,
  translates,
}: Pick<Desk, 'me' | 'counts' | 'translates'>): readonly DeskPage[] => {
  const isTranslator = me.roles.includes('translator');
  // Whoever answers no voices finds nobody in a list.
  const answers = me.roles.some((role) => ANSWERING.includes(role));
  const lists = answers ? (['lists', 'shared'] as const) : [];
  const decides = me.roles.includes('approver') || (counts.approval ?? 0) > 0;
  const decisions = [
    ...(decides ? (['decisions'] as const) : []),
    ...(me.roles.includes('auditor') ? (['audit'] as const) : []),
    ...(me.roles.includes('admin') || me.roles.includes('auditor') ? (['disposal'] as const) : []),
  ];
  if (translates === undefined)
    return [...decisions, 'bookings', ...lists, 'forms', 'indicators', 'readings', 'lessons'];
  return [
    ...decisions,
    'bookings',
    ...lists,
    ...(isTranslator || translates ? (['translations'] as const) : []),
    ...(isTranslator || me.roles.includes('admin') ? (['sentences'] as const) : []),
    'forms',
    'indicators',
    'readings',
    'lessons',
  ];
};

interface RailProps {
  readonly desk: Desk;
  /** Shows all keys. */
  readonly openHelp: () => void;
}

/** The views with their counts, and the person. */
export const Rail = ({ desk, openHelp }: RailProps) => {
  const { me, counts, filter } = desk;
  const { say, show, plain, locale } = useDeskWords();
  const to = useTo();
  const translations = useTranslations();
  const shown = useShown();
  const open = usePage();
  const pages = pagesOf(desk);
  const hydrated = useHydrated();
  const row = useInSight(open ?? filter.view);
  const isShown = (view: InboxView) =>
    !SELDOM.includes(view) || view === filter.view || (counts[view] ?? 0) > 0;
  return (
    <header className="rail" data-screen>
      <Link className="rail-brand" to={to('/staff')}>
        <Mark />
        <span>{say('desk.name')}</span>
      </Link>
      <nav aria-label={plain('desk.views')}>
        <ul className="rail-views" ref={row}>
          {INBOX_VIEWS.filter(isShown).map((view) => {
            const count = counts[view] ?? 0;
            return (
              <li key={view}>
                <Link
                  to={to(`/staff${searchOf({ view })}`)}
                  aria-current={view === filter.view && shown !== 'page' ? 'page' : undefined}
                  data-pressing={count > 0 ? PRESSING[view] : undefined}
                >
                  <span className="rail-long">{say(`view.${view}`)}</span>
                  <span className="rail-short" aria-hidden="true">
                    {say(`viewShort.${view}`)}
                  </span>{' '}
                  <span className="rail-count" aria-hidden="true">
                    {isCapped(view, count) ? '1,000+' : formatFigure(count, 0)}
                  </span>
                  <span className="visually-hidden">
                    {isCapped(view, count) ? say('list.totalMany') : say('view.count', { count })}
                  </span>
                </Link>
              </li>
            );
          })}
          {pages.map((page, i) => (
            <li key={page} className={i === 0 ? 'rail-apart' : undefined}>
              <Link to={to(`/staff/${page}`)} aria-current={page === open ? 'page' : undefined}>
                <span className="rail-long">{say(TITLES[page])}</span>
                <span className="rail-short" aria-hidden="true">
                  {say(`viewShort.${page}`)}
                </span>
              </Link>
            </li>
          ))}
        </ul>
      </nav>
      <div className="rail-person">
        <p>
          <span className="visually-hidden">{say('desk.signedIn')} </span>
          <a className="rail-account" href={to('/staff/account')}>
            <strong>{me.name}</strong>
            <span className="visually-hidden"> {say('account.title')}</span>
          </a>
          {me.sections.length > 0 ? (
            <span className="rail-sections">
              {me.sections.length === 1
                ? show(me.sections[0]?.name ?? '')
                : say('desk.sections', { count: me.sections.length })}
            </span>
          ) : null}
        </p>
        <LanguageMenu
          label={plain('language.label')}
          current={locale.autonym}
          languages={translations}
        />
        {hydrated ? (
          <button className="rail-button rail-keys" type="button" onClick={openHelp}>
            <span>{say('keyboard.title')}</span>
          </button>
        ) : null}
        {/* A plain form: the whole page is left, so that nothing of it stays in memory. */}
        <form method="post" action={to('/staff/sign-out')} onSubmit={dropAllLocal}>
          <button className="rail-button" type="submit">
            <span>{say('desk.signOut')}</span>
          </button>
        </form>
      </div>
    </header>
  );
};
