import { useDeskWords } from '../../../../i18n/desk-words.js';
import { useDesk } from '../../use-desk.js';

/** People to whom a printed voice is passed round; each puts a seal into a box. */
const BOXES = ['1', '2', '3', '4', '5', '6', '7', '8'];

/** On paper only: that it is to be handled with care, and who printed it when. */
export const CarefulLine = () => {
  const { say } = useDeskWords();
  const { me, readAt } = useDesk();
  return (
    <p className="paper-line" data-paper>
      <strong>{say('paper.careful')}</strong> {say('paper.by', { name: me.name, date: readAt })}
    </p>
  );
};

/** 供覧欄, on paper only: boxes for the seals of those who have read it. */
export const CirculationSheet = () => {
  const { say } = useDeskWords();
  return (
    <section className="circulation" data-paper aria-hidden="true">
      <p>{say('paper.circulation')}</p>
      <ul className="circulation-boxes">
        {BOXES.map((box) => (
          <li key={box} />
        ))}
      </ul>
    </section>
  );
};
