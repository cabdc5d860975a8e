/** Rarer family names of Vietnam, and of its peoples of the mountains. */
export const VI_RARE_SURNAMES =
  'nông sầm lò lường cầm vi ma quàng giàng thào vàng sùng lầu đàm đồng đậu la lại lữ mã ' +
  'nghiêm ninh ông phí phó sử thân thạch tiêu ung viên từ trà triệu tôn ân âu bạch bế biện ' +
  'cái chế chử công cù danh diệp doãn dư giáp hàn hứa kha khổng khuất khúc khương liêu lục ' +
  'mẫn nhâm nhan nhữ quan quản thiều trang trưng uông vòng cồ cung đới giản hạ hầu khuông lã ' +
  'lang lộc lỳ mông ngân ngụy ngọ nguyên phạm phùng ty tòng vừ vy xa xà hà hồ đỗ đoàn tô lý ' +
  'cao chu';
