/** Family names of Viet Nam. */
export const VI_SURNAMES =
  'nguyễn trần lê phạm hoàng huỳnh phan vũ võ đặng bùi đỗ hồ ngô dương lý đinh đoàn trương mai ' +
  'lâm trịnh đào tô tăng vương phùng hà cao chu lưu tạ thái quách kiều mạc lương châu tống';

/** Given names of Viet Nam. */
export const VI_GIVEN =
  'thị an anh bình bảo châu chi chiến cường cúc dung duy dũng dương giang hà hạnh hải hằng hậu hiền ' +
  'hiếu hiệp hoa hoà hoàng huệ hùng huy huyền hương hường hưng khang khánh khôi kiên kim lan ' +
  'lâm liên linh loan long lộc lợi ly mai minh my mỹ nam nga ngân ngọc nguyên nguyệt nhân nhi ' +
  'nhung như oanh phong phú phúc phương phượng quân quang quốc quyên quyền quỳnh sang sơn tài ' +
  'tâm tân thanh thành thảo thắng thi thìn thịnh thoa thu thuận thuỳ thủy thúy thư thương tiên ' +
  'tiến tín toàn toản trang trâm trinh trí trọng trung trúc trường tú tuấn tùng tuyền tuyết ' +
  'uyên vân văn việt vinh vũ vy xuân yến đạt đông đức diễm diệp hảo hân hoài khoa lam nghĩa ' +
  'nhàn phát quý sinh thái thạch thơm tình tường vượng';

/** More of them; many are words too, so a capital and a title must stand there. */
export const VI_MORE_GIVEN =
  'hồng hằng hậu hạnh hạ hiên hiển hiệu hiếu hoạt hoan hoàn hợi hợp hồi hội huân huấn huê ' +
  'hùng huỳnh hữu kha khải khanh khuê khương kiệt kiều kỳ lài lãm lành lâm lân lập lê lệ ' +
  'lĩnh lụa luân luận lực lương lưu mạnh mận mẫn mến miên mười năm ngà ngát nghi nghị ' +
  'ngoan nguyên nhã nhài nhạn nhất nhật nhiên nhuận nở nụ phấn phi phước phụng quảng quế ' +
  'quyến quyết sen sáng sâm soan song sự tấn tập tề thà thạc thăng thắm thân thiện thiên ' +
  'thiệu thoại thuần thuật thục thược thưởng thụy thy tiếp tiệp tĩnh toán tố trà tráng ' +
  'trân triều triệu trực tú tuân tuệ tuyên tửu ước út vĩ viên viện vĩnh vọng vượng xoan ' +
  'xuyến ý yên ánh ái ân bách bắc bằng bích bính bửu cẩm cẩn cát cầm công cương dân danh ' +
  'dậu diên diệu dinh doanh du duẩn duyên dự đài đại đạo đăng đào đệ điền điệp định đoan ' +
  'đoàn đôn đồng độ gấm gia giao giáp gái';
