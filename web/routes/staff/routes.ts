import { index, layout, type RouteConfigEntry, route } from '@react-router/dev/routes';

/** The desk's pages, under `/:lang`. The list stays beside every voice, so it is a layout of its own. */
export const staffRoutes: RouteConfigEntry[] = [
  route('staff', 'routes/staff/layout.tsx', [
    layout('routes/staff/desk.tsx', [
      index('routes/staff/inbox.tsx'),
      route('voices/:id', 'routes/staff/voice.tsx'),
      route('audit', 'routes/staff/audit.tsx'),
      route('bookings', 'routes/staff/bookings/bookings.tsx'),
      route('decisions', 'routes/staff/decisions.tsx'),
      route('forms', 'routes/staff/forms/forms.tsx'),
      route('forms/:code', 'routes/staff/forms/form.tsx'),
      route('forms/:code/build', 'routes/staff/forms/build.tsx'),
      route('forms/:code/build/:question', 'routes/staff/forms/build-question.tsx'),
      route('forms/:code/words/:tag', 'routes/staff/forms/words.tsx'),
      route('forms/:code/preview', 'routes/staff/forms/preview.tsx'),
      route('forms/:code/paper', 'routes/staff/forms/paper.tsx'),
      route('disposal', 'routes/staff/disposal/disposal.tsx'),
      route('indicators', 'routes/staff/indicators.tsx'),
      route('lessons', 'routes/staff/lessons.tsx'),
      route('lists', 'routes/staff/lists/lists.tsx'),
      route('readings', 'routes/staff/readings.tsx'),
      route('sentences', 'routes/staff/sentences.tsx'),
      route('translations', 'routes/staff/translations.tsx'),
      route('translations/:id', 'routes/staff/translation.tsx'),
    ]),
    route('forms/:code/print', 'routes/staff/forms/print.tsx'),
    route('forms/:code/file.json', 'routes/staff/forms/form-file.ts'),
    route('forms/:code/results.csv', 'routes/staff/forms/results-file.ts'),
    route('forms/:code/results.xlsx', 'routes/staff/forms/results-file.ts', {
      id: 'results-sheet',
    }),
    route('account', 'routes/staff/account.tsx'),
    route('voices/:id/disclosure', 'routes/staff/disposal/disclosure.tsx'),
    route('voices/:id/photos/:photo', 'routes/staff/voice-photo.ts'),
    route('bookings.ics', 'routes/staff/bookings/bookings-ics.ts'),
    route('disposal.csv', 'routes/staff/disposal/disposal-csv.ts'),
    route('proposed-readings', 'routes/staff/proposed-readings.ts'),
    route('sentence-bank', 'routes/staff/sentence-bank.ts'),
    route('sign-in', 'routes/staff/sign-in.tsx'),
    route('sign-out', 'routes/staff/sign-out.ts'),
  ]),
];
