/** Cities of other countries where families and papers of our residents are: how each is written, by language, ways parted by `|`. */
const ROWS: readonly string[] = [
  // ja; zh; ko; ne; in Latin letters, all languages together
  'ハノイ;河内;하노이;हानोई;hà nội|hanoi|ha noi|hanói',
  'ホーチミン;胡志明;호찌민|호치민;हो ची मिन्ह|होचिमिन्ह;hồ chí minh|ho chi minh|sài gòn|saigon',
  'ダナン;岘港;다낭;दा नाङ|डानाङ;đà nẵng|da nang|danang',
  'ハイフォン;海防;하이퐁;हाइफोङ;hải phòng|hai phong|haiphong',
  'フエ(?=市|の);顺化;후에;हुए;huế|hue(?!\\p{L})',
  'マニラ;马尼拉;마닐라;मनिला;maynila|manila',
  'セブ;宿务|宿雾;세부;सेबु;cebu|cebú',
  'ダバオ;达沃;다바오;दाभाओ;dabaw|davao',
  'サンパウロ;圣保罗;상파울루;साओ पाउलो;são paulo|sao paulo|san pablo',
  'リオデジャネイロ;里约(?:热内卢)?;리우데자네이루;रियो द जेनेरो|रियो डि जेनेरियो;rio de janeiro|río de janeiro',
  'ブラジリア;巴西利亚;브라질리아;ब्रासिलिया;brasília|brasilia',
  'クリチバ;库里蒂巴;쿠리치바;कुरितिबा;curitiba',
  'リマ;利马;리마;लिमा;lima',
  'アレキパ;阿雷基帕;아레키파;आरेकिपा;arequipa',
  'クスコ;库斯科;쿠스코;कुस्को;cusco|cuzco',
  'トルヒーヨ|トルヒージョ;特鲁希略;트루히요;त्रुहियो;trujillo',
  'ラパス;拉巴斯;라파스;ला पाज;la paz',
  'アスンシオン;亚松森;아순시온;आसुन्सियन;asunción|asuncion|assunção',
  'ボゴタ;波哥大;보고타;बोगोटा;bogotá|bogota',
  'ブエノスアイレス;布宜诺斯艾利斯;부에노스아이레스;ब्यूनस आयर्स;buenos aires',
  'サンティアゴ;圣地亚哥;산티아고;सान्टियागो;santiago',
  'マドリード|マドリッド;马德里;마드리드;म्याड्रिड;madrid|madri',
  'リスボン;里斯本;리스본;लिस्बन;lisboa|lisbon|lisbona',
  'ジャカルタ;雅加达;자카르타;जाकार्ता;jakarta|yakarta|jacarta',
  'スラバヤ;泗水;수라바야;सुराबाया;surabaya',
  'バンドン;万隆;반둥;बान्डुङ;bandung',
  'メダン;棉兰;메단;मेदान;medan',
  'デンパサール;登巴萨;덴파사르;देनपसार;denpasar',
  'カトマンズ;加德满都;카트만두;काठमाडौँ|काठमाडौं|काठमान्डु|काठमाण्डौ;kathmandu|katmandú|catmandu|katmandu',
  'ポカラ;博卡拉;포카라;पोखरा;pokhara|pokara',
  'ラリトプル;拉利特普尔;랄릿푸르;ललितपुर;lalitpur',
  'ビラトナガル;比拉特纳加尔;비랏나가르;विराटनगर;biratnagar',
  '北京;北京;베이징|북경;बेइजिङ|बेजिङ;beijing|pequim|pekín|pekin|bắc kinh',
  '上海;上海;상하이|상해;साङ्घाई|शाङ्घाई;shanghai|xangai|shanghái|thượng hải',
  '大連;大连;다롄|대련;दालियान;dalian|đại liên',
  '広州;广州;광저우|광주;ग्वाङ्झाउ|क्वान्टोङ;guangzhou|cantón|cantão|quảng châu',
  '瀋陽;沈阳;선양|심양;शेनयाङ;shenyang|thẩm dương',
  'ハルビン;哈尔滨;하얼빈;हार्बिन;harbin|cáp nhĩ tân',
  '香港;香港;홍콩;हङकङ|हङ्कङ;hong kong|hongkong|hồng kông|hồng công',
  '台北;台北|臺北;타이베이|타이페이;ताइपेई;taipei|taipéi|taipé|đài bắc',
  'ソウル;首尔|汉城;서울;सियोल|सिओल;seoul|seúl|seul|sê-un',
  '釜山|プサン;釜山;부산;बुसान;busan|pusan',
  '仁川|インチョン;仁川;인천;इन्चोन;incheon',
  'バンコク;曼谷;방콕;बैंकक|ब्याङ्कक;bangkok|bangcoc|băng cốc',
  'ヤンゴン;仰光;양곤;याङ्गुन|यांगून;yangon|rangún|rangum',
  'ダッカ;达卡;다카;ढाका;dhaka|daca',
  'デリー;德里;델리;दिल्ली;delhi|nova délhi|deli(?!\\p{L})',
  'シンガポール;新加坡;싱가포르;सिङ्गापुर|सिंगापुर;singap\\p{L}+',
];

const LATIN = ['en', 'es', 'pt', 'vi', 'id', 'fil'];
/** The rows of `ROWS` by language. */
export const CITIES: readonly Readonly<Record<string, string>>[] = ROWS.map((row) => {
  const [ja = '', zh = '', ko = '', ne = '', latin = ''] = row.split(';');
  return { ja, zh, ko, ne, ...Object.fromEntries(LATIN.map((base) => [base, latin])) };
});
