import { Link } from 'react-router';
import { SOURCE_LANGUAGE } from '../../../../core/language/index.js';
import { useDeskWords } from '../../../i18n/desk-words.js';
import { formatFigure } from '../../../i18n/format.js';
import { Written } from '../../../ui/voice/Written.js';
import { useTo } from '../../site/address.js';
import { FigureFile } from './FigureFile.js';
import type { FileState } from './load-figure-file.js';
import type { IndicatorsView, IndicatorView, StateState } from './load-indicators.js';
import { StateForm } from './StateForm.js';

interface IndicatorsProps {
  readonly view: IndicatorsView;
  readonly state: StateState | undefined;
  readonly file: FileState | undefined;
}

/** Everything stated about an indicator, the newest first: what was replaced stays to be seen. */
const Stated = ({ indicator }: { readonly indicator: IndicatorView }) => {
  const { say } = useDeskWords();
  const { stated, unit, decimals } = indicator;
  if (stated.length === 0) return <p className="hint">{say('indicator.none')}</p>;
  return (
    <ul className="city-sentences">
      {stated.map(({ id, fiscalYear, value, source, remark, by, at, stands, byRule }) => (
        <li key={id} className="city-sentence" data-replaced={stands ? undefined : ''}>
          <span>
            <strong>{fiscalYear}</strong>:{' '}
            {value === null
              ? say('indicator.takenBack')
              : `${formatFigure(value, decimals)} ${unit}`}
            {stands ? null : <> ({say('indicator.replaced')})</>}
          </span>
          <span>
            {byRule ? say('indicator.byRule') : <Written lang={SOURCE_LANGUAGE}>{source}</Written>}
            {remark ? (
              <>
                <br />
                <Written lang={SOURCE_LANGUAGE}>{remark}</Written>
              </>
            ) : null}
          </span>
          <span className="small">{say('reading.by', { name: by, date: at })}</span>
        </li>
      ))}
    </ul>
  );
};

/** What the city's indicators came to: each section states the figures of its measures, and everybody reads them at once. */
export const Indicators = ({ view: { indicators, files }, state, file }: IndicatorsProps) => {
  const { say, show, plain } = useDeskWords();
  const to = useTo();
  const decimalsOf = (code: string) => indicators.find((one) => one.code === code)?.decimals;
  return (
    <div className="translations-page">
      <title>{`${state?.problem || file?.problem ? `${plain('errorTitle')} ` : ''}${plain('indicator.title')} | ${plain('desk.name')}`}</title>
      <h1>{say('indicator.title')}</h1>
      <p className="hint">{say('indicator.lead')}</p>
      {indicators.some(({ mayState }) => mayState) ? (
        <FigureFile state={file} files={files} decimalsOf={decimalsOf} />
      ) : null}
      {indicators.map((indicator) => {
        const { code, name, lang, measure, section, mayState } = indicator;
        return (
          <section key={code} id={code} className="stack">
            <h2 lang={lang}>{show(name)}</h2>
            <p className="small">
              <Link to={to(`/measures/${measure}`)}>{measure}</Link>
              {section ? <> · {show(section.name)}</> : null} ·{' '}
              <Link to={to(`/staff/indicators/${code}`)}>{say('indicator.rule.open')}</Link>
            </p>
            {mayState ? (
              <StateForm indicator={indicator} state={state?.code === code ? state : undefined} />
            ) : null}
            <Stated indicator={indicator} />
          </section>
        );
      })}
    </div>
  );
};
