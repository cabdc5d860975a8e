/**
 * Runs of small words and endings in which the kana of other words stand: たこ in 来たこと, いか in ないか, くま in 行くまで. Where a
 * query is two or three kana, what stands only here is no hit.
 */
const RUNS =
  'たことが たことを たことは たことに たことも たこともな ないか ないかと ないかも いませんか くないか ですか ますか ましたか でしょうか ' +
  'くまで くまでも います いました いません います。 ていま しています されています ありま ありがと あります ありません こともある こともない こどもも ' +
  'という といい といった とはい ではな はなく はなか はない はなし ではなし でしか しかし しかも しかた しかっ すしか ますし ですし ましたし ' +
  'ところ ところが このとこ そのとこ なのに なので だから ですから ますから されて させて もらい もらう もらえ もらっ ください くださ いただ ' +
  'ために ためで のため なかった なくて なくな なりま になり になる となり となる いくつ いつか いつも どこか どこも だれか なにか なんか ' +
  'けれど けれども ければ なければ しなければ まだまだ そのまま このまま ままで かもしれ かもし はいけ いけない いけま てきた てきま ' +
  'さらに さまざま いろいろ だいたい たいへん しています したい したく したら したか しましょ ましょう でしょう みたい みたいな ような ように ' +
  'れます れました れない られる られます さいき とおり どおり について につい によって により くらい ぐらい からの までの だけで だけの ばかり';
const runs = [...new Set(RUNS.split(' '))];

/** The runs that hold these kana and more. */
export const functionWordsWith = (kana: string): string[] =>
  kana.length > 3 ? [] : runs.filter((run) => run !== kana && run.includes(kana));
