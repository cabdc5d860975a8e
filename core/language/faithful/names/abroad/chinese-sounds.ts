/**
 * What Chinese signs that write foreign names by their sound leave of it: its consonants, in the few letters of `../sound.ts`, with
 * the signs that may be heard so. Families of China, Korea and Viet Nam stand in as many rows as they are read in. `-` is a vowel.
 */
export const CHINESE_SOUNDS =
  '- 阿艾埃爱亚娅雅伊依易益奥欧乌吾尤于余俞叶耶瓦维威韦卫魏薇沃武吴伍李丽夜约 ' +
  'n 恩安因英昂温翁王汪杨阳尹云文万袁严颜燕阎元阮殷永荣仁任 nm 林任严 ' +
  'h 巴芭帕佩皮比彼毕碧布普波博贝伯保鲍包佛弗夫福芙菲费法哈海赫霍胡豪何贺浦蒲朴泊派拜白柏培裴珀瓦维威韦薇沃武卜别华 ' +
  'hn 汗班潘本彭宾平邦庞方凡范丰芬冯汉恒洪亨翰韩黄温文万文潘边 hk 朴白 hm 范 ' +
  'm 马玛麦迈梅米密莫摩墨穆姆默美慕毛苗 mn 曼芒门蒙孟明闵敏文 ' +
  'n 纳娜内尼妮诺努奈涅那倪聂牛 nn 南宁农楠年 ' +
  'r 拉莱来勒雷里利丽莉力立罗洛鲁路卢露吕列烈尔劳儿瑞蕾李黎刘廖柳陆娄 rn 琳林伦兰朗隆龙连莲凌梁仑岚 ' +
  's 斯丝萨沙莎塞瑟赛西希席锡茜悉谢索苏素舍什施史思司佐扎兹泽孜祖若茹热吉加贾杰乔徐许萧肖薛夏邵石赵周朱诸齐茨芝志崔蔡佘叙绪 ' +
  'sn 桑森孙松生辛圣申尚善山欣星仙尊增曾詹张金姜江蒋郑沈宋成钟庄真珍珊仙全 ' +
  't 达塔特德迪蒂提铁忒托图都杜多代戴台泰陶涂狄邸乔查彻切奇齐丘邱楚措茨次蔡曹崔池车赵周朱佐祖扎仔储褚翟崔 ' +
  'tn 坦丹唐汤顿登邓丁廷汀东通董敦腾滕田谭程陈成钦春昌钱秦全权郑张钟庄曾丹覃 tr 陈 ' +
  'k 加嘉卡克科哥戈格古库凯考柯可高盖郭瓜夸圭吉基奇贾具奎顾葛吴许丘邱琪 ' +
  'kn 汗甘干坎肯冈根贡康孔昆金京江姜耿龚阮权关管 km 金';
