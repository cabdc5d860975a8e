/** Kasuri cloth for a dark ground: crosses whose edges fray like dyed yarn, and one vermilion thread each way. */
export const Pattern = () => (
  <>
    <div className="kasuri" aria-hidden="true" />
    <div className="kasuri-thread" aria-hidden="true" />
  </>
);
