const EDGE = /^$|[。、\n！!？?「『(（ :：・,，.\ufffc\ud800-\udfff]/;
/** Whether a row begins behind a full stop, a bracket or the like. */
export const edgeBefore = (text: string, start: number): boolean =>
  EDGE.test(text[start - 1] ?? '');
/** Words for oneself, right in front of a name. */
export const SELF =
  /(?:わたし|私|わたくし|ぼく|僕|俺|おれ|あたし|うち|自分|こちら|当方|名前)(?:は|、| |の名前は|が)? ?$/;
