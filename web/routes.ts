import { index, layout, type RouteConfig, route } from '@react-router/dev/routes';
import { staffRoutes } from './routes/staff/routes.js';

/** Every address of the product. Residents' pages stand under their language, the desk under `:lang/staff`. */
export default [
  index('routes/entry.ts'),
  route('sitemap.xml', 'routes/sitemap.ts'),
  route('robots.txt', 'routes/robots.ts'),
  route('moderation.csv', 'routes/moderation-csv.ts'),
  route('indicators.csv', 'routes/indicators-csv.ts'),
  route(':lang', 'routes/locale.tsx', [
    layout('routes/resident/layout.tsx', [
      index('routes/resident/home.tsx'),
      route('plan', 'routes/resident/plan/plan.tsx'),
      route('chapters/:code', 'routes/resident/plan/chapter.tsx'),
      route('indicators', 'routes/resident/plan/indicators.tsx'),
      route('measures/:code', 'routes/resident/plan/measure.tsx'),
      route('opinion', 'routes/resident/opinion.tsx'),
      route('consultation', 'routes/resident/consultation.tsx'),
      route('receipt', 'routes/resident/receipt.tsx'),
      route('my-voice', 'routes/resident/my-voice.tsx'),
      route('booking', 'routes/resident/booking/choose.tsx'),
      route('my-booking', 'routes/resident/booking/own.tsx'),
      route('lost', 'routes/resident/way-back/lost.tsx'),
      route('confirm', 'routes/resident/way-back/confirm.tsx'),
      route('new-secret', 'routes/resident/way-back/new-secret.tsx'),
      route('opinions', 'routes/resident/opinions.tsx'),
      route('opinions/:id', 'routes/resident/opinion-detail.tsx'),
      route('moderation', 'routes/resident/moderation.tsx'),
      route('ask', 'routes/resident/ask/list.tsx'),
      route('ask/:code', 'routes/resident/ask/form.tsx'),
      route('ask/:code/results', 'routes/resident/ask/results.tsx'),
      route('about', 'routes/resident/about.tsx'),
      route('emergency', 'routes/resident/emergency.tsx'),
      route('*', 'routes/resident/not-found.tsx', { id: 'not-found' }),
    ]),
    route('ask/:code/results.csv', 'routes/resident/ask/results-csv.ts'),
    route('readings', 'routes/resident/readings.ts'),
    route('exit', 'routes/resident/exit.ts'),
    route('closed', 'routes/resident/closed.tsx'),
    ...staffRoutes,
  ]),
  route('*', 'routes/resident/not-found.tsx'),
] satisfies RouteConfig;
