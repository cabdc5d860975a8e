import { isolated, type SlipWaiver } from '../../../../../core/contract/index.js';
import { useDeskWords } from '../../../../i18n/desk-words.js';
import { TextInput } from '../../../../ui/form/TextInput.js';
import type { SlipView } from './present-translation.js';

/** A difference with the number by which the form knows it. */
export type NumberedSlip = SlipView & { readonly no: number };

/** Differences that need a sentence of their own: it is not a thing that is missing here or there. */
const OWN = ['empty', 'language', 'markup', 'negation'] as const;

const useSlipText = () => {
  const { say, plain } = useDeskWords();
  return ({ kind, side, value }: SlipView) => {
    const own = OWN.find((one) => one === kind);
    const said = { value: isolated(value) };
    return own
      ? say(`translation.slip.${own}`, said)
      : say(`translation.slip.${side}`, {
          ...said,
          what: plain(
            `translation.slip.kinds.${kind as Exclude<typeof kind, (typeof OWN)[number]>}`,
          ),
        });
  };
};

interface SlipsProps {
  readonly slips: readonly NumberedSlip[];
  /** Reasons that were given before, by numbers of the form. */
  readonly reasonOf: (slip: NumberedSlip) => string;
  /** Shows where in the translation it is. */
  readonly show: (slip: SlipView) => void;
}

/** What does not fit between a sentence and its translation; each is put right, or left with a reason. */
export const Slips = ({ slips, reasonOf, show }: SlipsProps) => {
  const { say } = useDeskWords();
  const textOf = useSlipText();
  if (slips.length === 0) return null;
  return (
    <ul className="slips">
      {slips.map((slip) => (
        <li key={slip.no} className="slip">
          <p>
            {textOf(slip)}{' '}
            {slip.side === 'added' && slip.end > slip.start ? (
              <button className="button" data-kind="link" type="button" onClick={() => show(slip)}>
                {say('translation.slip.show')}
              </button>
            ) : null}
          </p>
          <input type="hidden" name={`waive.${slip.no}.kind`} value={slip.kind} />
          <input type="hidden" name={`waive.${slip.no}.value`} value={slip.value} />
          <TextInput
            id={`waive-${slip.no}`}
            name={`waive.${slip.no}.reason`}
            label={say('translation.slip.reason')}
            defaultValue={reasonOf(slip)}
          />
        </li>
      ))}
    </ul>
  );
};

/** Reasons for differences that are not there any more: they go along, so that none is lost. */
export const OldWaivers = ({
  waivers,
  from,
}: {
  readonly waivers: readonly SlipWaiver[];
  readonly from: number;
}) =>
  waivers.map(({ kind, value, reason }, i) => (
    <span key={`${kind} ${value}`} hidden>
      <input type="hidden" name={`waive.${from + i}.kind`} value={kind} />
      <input type="hidden" name={`waive.${from + i}.value`} value={value} />
      <input type="hidden" name={`waive.${from + i}.reason`} value={reason} />
    </span>
  ));
