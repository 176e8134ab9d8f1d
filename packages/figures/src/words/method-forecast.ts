import type { WordBook } from './language.ts'

const vi = {
  title: 'Máy dự báo',
  plain: [
    'Máy chỉ đọc chính chuỗi số liệu: các giá trị của tối đa 15 năm trước giá trị cuối, sau lần đứt chuỗi gần nhất. Nó không biết ngân sách, luật mới hay quyết tâm.',
    'Điểm xuất phát nằm giữa giá trị cuối và mức đã làm trơn. Xu thế là bước đi trung vị của các năm, cộng một phần của ba năm gần nhất và phần này nhạt dần.',
    'Ít giá trị, hoặc các năm đi lung tung, thì xu thế bị rút về gần 0: phần lớn xu thế thấy trong chuỗi ngắn là ngẫu nhiên.',
    'Độ rộng của dải không lấy từ riêng chuỗi này mà học từ sai số của máy trên nhiều chuỗi thật khác, nên vẫn đúng mực khi chỉ có vài giá trị.',
    'Tỷ lệ phần trăm không bao giờ ra khỏi 0–100, số lượng không bao giờ âm.',
    'Khả năng đạt là phần của dải nằm bên đạt của mục tiêu. Nhóm chuỗi nào đã được thử riêng thì hiệu chỉnh thêm theo lần thử đó.',
  ],
  formulaTitle: 'Công thức',
  formulas: [
    { name: 'thang của tỷ lệ phần trăm', line: 'z = ln((y + 0.5) / (100.5 - y))' },
    { name: 'thang của số dương', line: 'z = ln(y)' },
    { name: 'giá trị giữa sau h năm', line: 'y_h = start + lasting * h + fading * (1 - f^h) / (1 - f)' },
    { name: 'phương sai sau h năm', line: 's_h^2 = s^2 * (1 + c_1 * a^2 * (h - 1) + c_2 * h^2) + c_3 * (z_h - z_0)^2' },
    { name: 'hiệu chỉnh của nhóm', line: 'P = 1 / (1 + exp(-(a + b * ln(p / (1 - p)) + c * z_T)))' },
  ],
  formulaNote:
    'lasting, fading: phần xu thế bền và phần nhạt dần, đã rút; f: tốc độ nhạt; a: hệ số làm trơn; s: độ tán của bước một năm; c: hằng số học từ các chuỗi thật. Bản đầy đủ: docs/methods.md.',
  limitsTitle: 'Nơi máy kém',
  limits: [
    'Ghế của phụ nữ ở các cơ quan dân cử hầu như không đoán được từ quá khứ của chính nó: bầu cử, hạn ngạch và danh sách ứng cử quyết định.',
    'Mục tiêu trong các lần thử là mục tiêu giả định, đặt gần hay xa giá trị hiện có; mục tiêu thật do người đặt có thể khác.',
    'Các lần thử trên cùng một chuỗi không độc lập: số lần thử lớn hơn lượng bằng chứng thật.',
  ],
}

const en: typeof vi = {
  title: 'The forecaster',
  plain: [
    'It reads the series alone: the values of at most 15 years before the last one, after the latest break. It knows nothing of budgets, new laws or resolve.',
    'It starts between the last value and a smoothed level. The trend is the median yearly step, with a part of the last three years that fades.',
    'With few values, or years that scatter, the trend is drawn close to zero: most of the trend seen in a short series is chance.',
    'The width of the band is not taken from this series alone but learnt from past errors on many other real series, so that it is honest with only a few values.',
    'A percentage never leaves 0–100, an amount is never negative.',
    'The chance is the part of the band that lies on the met side of the target. A family of series that was tried on its own is calibrated further by those trials.',
  ],
  formulaTitle: 'Formulas',
  formulas: [
    { name: 'scale of percentages', line: 'z = ln((y + 0.5) / (100.5 - y))' },
    { name: 'scale of positive amounts', line: 'z = ln(y)' },
    { name: 'middle value after h years', line: 'y_h = start + lasting * h + fading * (1 - f^h) / (1 - f)' },
    { name: 'variance after h years', line: 's_h^2 = s^2 * (1 + c_1 * a^2 * (h - 1) + c_2 * h^2) + c_3 * (z_h - z_0)^2' },
    { name: 'calibration of a family', line: 'P = 1 / (1 + exp(-(a + b * ln(p / (1 - p)) + c * z_T)))' },
  ],
  formulaNote:
    'lasting, fading: the trend that lasts and the part that fades, both shrunken; f: how fast it fades; a: smoothing weight; s: scatter of one yearly step; c: constants learnt from real series. In full: docs/methods.md.',
  limitsTitle: 'Where it is weak',
  limits: [
    'Seats held by women in elected bodies are barely predictable from their own past: elections, quotas and candidate lists decide.',
    'Targets in the trials are synthetic, set near to or far from the present value; real targets set by people may differ.',
    'Trials on one series are not independent: there are more trials than evidence.',
  ],
}

/** The words that explain the forecaster. */
export const methodForecastWords: WordBook<typeof vi> = { vi, en }
