import { useWords } from '../../i18n/words.js';
import { Voice } from '../../ui/voice/Voice.js';
import { DangerBox } from '../emergency/DangerBox.js';
import { PersonalHint } from '../personal/PersonalHint.js';
import type { MeasureChoice } from '../plan/choices.js';
import { type Help, isEmpty } from './help.js';
import { MeasureSuggestions, Taken } from './MeasureSuggestions.js';
import { SimilarVoices } from './SimilarVoices.js';

interface WritingHelpProps {
  /** Undefined until somebody asks, by the button or by `web/enhance`. */
  readonly help: Help | undefined;
  /** Only these can be put into the form. */
  readonly measures: readonly MeasureChoice[];
  /** The one in the form. */
  readonly measure: string;
  /** What the text is written in, as far as the form says. */
  readonly lang: string;
}

const NOTHING: Help = { danger: [], suggested: [], similar: [] };

/**
 * What may help below the text. `web/enhance` exchanges each `data-part` alone and only when it says
 * something new; of the choices and voices just the heading is announced, not the whole list at each word.
 */
export const WritingHelp = ({ help = NOTHING, measures, measure, lang }: WritingHelpProps) => {
  const { say, plain } = useWords();
  const suggested = help.suggested.filter(({ code }) => measures.some((m) => m.code === code));
  const chosen = help.taken ? measures.find(({ code }) => code === measure) : undefined;
  const { elsewhere, similar, danger, personal = [], preview } = help;
  const asked = help !== NOTHING && !help.unasked;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would be read as questions to answer
    <div
      className="help"
      role="group"
      aria-label={plain('opinion.help.label')}
      data-help
      tabIndex={asked ? -1 : undefined}
      // biome-ignore lint/a11y/noAutofocus: who pressed the button without JavaScript goes on reading here
      autoFocus={asked}
    >
      <div data-part="danger" aria-live="polite">
        {danger.length > 0 ? <DangerBox dangers={danger} when="writing" /> : null}
      </div>
      <div className="suggestion">
        <div data-part="personal-title" aria-live="polite">
          {personal.length > 0 ? <h2>{say('opinion.help.personal')}</h2> : null}
        </div>
        <div data-part="personal">
          {personal.length > 0 ? <PersonalHint finds={personal} lang={lang} /> : null}
        </div>
      </div>
      <div className="suggestion">
        <div data-part="about-title" aria-live="polite">
          {suggested.length > 0 ? <h2>{say('opinion.help.about')}</h2> : null}
          {chosen ? <Taken title={chosen.title} /> : null}
          {elsewhere ? (
            <p>
              {elsewhere.section
                ? say('opinion.help.elsewhere', { section: elsewhere.section })
                : say('opinion.help.elsewhereUnknown')}
            </p>
          ) : null}
        </div>
        <div data-part="about">
          {suggested.length > 0 ? <MeasureSuggestions suggestions={suggested} /> : null}
        </div>
      </div>
      <div className="suggestion">
        <div data-part="similar-title" aria-live="polite">
          {similar.length > 0 ? <h2>{say('opinion.help.similar')}</h2> : null}
        </div>
        <div data-part="similar">
          {similar.length > 0 ? <SimilarVoices voices={similar} /> : null}
        </div>
      </div>
      <div className="suggestion">
        <div data-part="preview-title">
          {preview ? <h2>{say('opinion.help.preview')}</h2> : null}
        </div>
        <div data-part="preview">
          {preview ? (
            <>
              <Voice lang={lang} text={preview} />
              <p className="small">{say('opinion.help.previewNote')}</p>
            </>
          ) : null}
        </div>
      </div>
      {asked && isEmpty({ ...help, suggested }) ? <p>{say('opinion.help.nothing')}</p> : null}
    </div>
  );
};
