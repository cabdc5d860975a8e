/**
 * Families of China, Korea and Viet Nam that Japanese writes in one kanji: how they are written in Latin letters there, and in Hangul.
 * Whoever is called so is seldom read as a Japanese family of that sign.
 */
export const NEIGHBOUR_FAMILIES =
  '王 wang wong vuong 왕;李 li lee yi rhee ly 이 리;張 zhang chang cheung jang truong 장;劉 liu lau yoo yu luu 류 유;' +
  '陳 chen chan tan jin tran 진 천 첸 쩐;楊 yang yeung duong 양;黄 huang wong hwang hoang huynh 황;趙 zhao chiu cho jo trieu 조 자오;' +
  '周 zhou chow ju joo chu 주 저우;呉 wu ng oh o ngo 오 우;徐 xu tsui seo suh tu 서 쉬;孫 sun son ton 손 쑨;朱 zhu chu ju joo 주;' +
  '馬 ma mah 마;胡 hu wu ho 호 후;郭 guo kwok kwak gwak quach 곽 궈;林 lin lam lim im lam 임 린 림;何 he ho ha 하 허;高 gao ko go koh cao 고 가오;' +
  '梁 liang leung yang luong 양 량;鄭 zheng cheng chung jung jeong chong trinh 정;羅 luo lo law na la 나 라 뤄;宋 song sung tong 송 쑹;' +
  '謝 xie tse ta 사 셰;唐 tang tong duong 당 탕;韓 han hon 한;曹 cao tso cho jo tao 조 차오;許 xu hsu hui heo hur hua 허 쉬;鄧 deng tang dang 등 덩;' +
  '馮 feng fung phung 풍 펑;曾 zeng tseng tsang tang 증 쩡;程 cheng ching trinh 정 청;蔡 cai tsai choi chae chai thai 채 차이;彭 peng pang banh 팽 펑;' +
  '潘 pan poon ban phan 반 판;袁 yuan yuen won vien 원 위안;董 dong tung dong 동 둥;余 yu yee yeo du 여 위;蘇 su so to 소 쑤;葉 ye yip yeh diep 엽 예;' +
  '呂 lu lyu lui yeo la 여 뤼;魏 wei ngai wi nguy 위 웨이;蒋 jiang chiang jang tuong 장;田 tian tin jeon dien 전 톈;杜 du to doo do 두;' +
  '丁 ding ting jung jeong dinh 정 딩;沈 shen shum shim sim tham 심 선;姜 jiang kang gang khuong 강 장;范 fan pham 범 판;江 jiang kong kang giang 강 장;' +
  '崔 cui choi choe chui thoi 최 추이;任 ren im lim yim nham 임 런;陸 lu luk yuk luc 육 루;方 fang fong bang phuong 방 팡;金 jin kim gim kam 김 진;' +
  '朴 park pak bak piao phac 박;尹 yoon yun yin doan 윤 인;申 shin sin shen than 신;安 an ahn 안;洪 hong hung 홍 훙;柳 liu ryu yoo yu lieu 유 류;' +
  '白 bai baek paik pak bach 백 바이;阮 ruan nguyen yuen 응우옌 완;武 wu vu vo 무;裴 pei bae bui 배;黎 li le lai 레 리;権 kwon quan kwon 권;全 quan jeon chun 전;' +
  '南 nan nam 남;文 wen moon mun van 문;車 che cha 차;姚 yao yiu yo dieu 요 야오;肖 xiao siu 샤오;石 shi seok shih thach 석 스;石 shek 석;史 shi sa su 사;' +
  '毛 mao mo 모 마오;賈 jia ka ga gia 가 자;夏 xia ha hsia ha 하 샤;秦 qin chun jin tan 진 친;孔 kong hung gong khong 공 쿵;邱 qiu yau chiu khuu 추';
