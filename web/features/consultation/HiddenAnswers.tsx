import type { FlowState } from './flow.js';

/**
 * Which page was answered; and what the first page asked, so that a form is whole again when it took longer than it is
 * kept. All other answers are kept by the server.
 */
export const HiddenAnswers = ({ step, answers, editing }: FlowState) => (
  <>
    <input type="hidden" name="step" value={step} />
    <input type="hidden" name="editing" value={editing ? '1' : ''} />
    <input type="hidden" name="measure" value={answers.measure} />
    {step === 'topic' ? null : <input type="hidden" name="topic" value={answers.topic} />}
  </>
);
