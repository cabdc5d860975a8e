import { data, type HeadersArgs, type LoaderFunctionArgs } from 'react-router';
import { visitOf } from '../../api/visit.js';
import { emergencyLines } from '../../features/emergency/lines.js';
import { carefulHeaders } from '../../features/exit/careful.js';
import { QuickExit } from '../../features/exit/QuickExit.js';
import { Page } from '../../features/site/Page.js';
import { formatDay } from '../../i18n/format.js';
import { useWords } from '../../i18n/words.js';
import { EmergencyBox } from '../../ui/EmergencyBox.js';

export const loader = (args: LoaderFunctionArgs) =>
  data(null, { headers: carefulHeaders(visitOf(args)) });

export const headers = ({ loaderHeaders }: HeadersArgs) => loaderHeaders;

export default function EmergencyRoute() {
  const words = useWords();
  const { say, plain, locale } = words;
  const lines = emergencyLines(words);
  return (
    <Page title={plain('emergency.title')}>
      <QuickExit />
      <div className="wrap reading-wide">
        <div className="page-head">
          <h1>{say('emergency.title')}</h1>
          <p className="lead">{say('emergency.lead', { number: lines[0]?.number })}</p>
        </div>
        <EmergencyBox
          title={say('emergency.boxTitle')}
          lead={say('emergency.free')}
          lines={lines}
          note={say('emergency.verified', {
            date: formatDay(words.city.emergency.lastVerified, locale),
          })}
        />
      </div>
    </Page>
  );
}
