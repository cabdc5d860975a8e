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
