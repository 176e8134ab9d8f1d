import type { WordBook } from './language.ts'

/** Numbers of the comparison's conventions, already written for the reader. */
type Numbers = Readonly<Record<string, string>>

const vi = {
  title: 'Trước và sau một nghị quyết',
  lead: 'Trước sau khác nhau chưa phải là do nghị quyết. Chọn phép so theo số liệu đang có, phép yếu nhất được nói trước, và luôn ghi điều không được kết luận.',
  methods: (n: Numbers) => [
    {
      name: 'Hai tỷ lệ có số đếm',
      text: 'Khoảng Wilson cho mỗi tỷ lệ, phương pháp 10 của Newcombe cho hiệu. Quốc hội là đếm đủ, không phải mẫu: khoảng nói về quá trình, không nói về sai số mẫu.',
    },
    { name: 'Hai tỷ lệ không có số đếm', text: 'Chỉ nói thay đổi và thay đổi mỗi năm; không có kiểm định.' },
    {
      name: 'So với dự báo từ trước',
      text: `Cách mặc định, từ ${n['forecastBefore']} giá trị trước: dự báo chỉ từ số liệu trước nghị quyết, rồi so giá trị thật với dự báo. Năm cuối quyết định, để không chọn năm đẹp.`,
    },
    {
      name: 'Ngày giả',
      text: 'Cùng phép so ấy đặt vào những năm không có gì xảy ra; nếu cũng khác nhiều như vậy thì không kết luận được.',
    },
    {
      name: 'Mann-Kendall và Sen',
      text: `Xu thế một chiều, từ ${n['trendFrom']} giá trị; tính chính xác đến ${n['exactUpTo']} giá trị. Ba hoặc bốn nhiệm kỳ không bao giờ đạt mức ý nghĩa 5%, và điều đó được ghi ra.`,
    },
    {
      name: 'Hồi quy hai đoạn',
      text: `Từ ${n['segmentedBefore']} giá trị trước và ${n['segmentedAfter']} giá trị sau: thay đổi mức và độ dốc, sai số Newey-West; Prais-Winsten để xem kết quả có đứng vững không.`,
    },
  ],
}

const en: typeof vi = {
  title: 'Before and after a resolution',
  lead: 'A difference between before and after is not yet an effect. The comparison follows the data at hand, the weakest claim comes first, and what may not be concluded is always written.',
  methods: (n) => [
    {
      name: 'Two shares with counts',
      text: 'Wilson interval for each share, method 10 of Newcombe for the difference. A parliament is a full count, not a sample: the interval speaks of the process, not of sampling error.',
    },
    { name: 'Two rates without counts', text: 'Only the change and the change a year; no test.' },
    {
      name: 'Against the forecast from before',
      text: `The default, from ${n['forecastBefore']} values before: a forecast from data before the resolution alone, then what came against it. The last year decides, so that no year can be picked.`,
    },
    {
      name: 'Placebo dates',
      text: 'The same comparison put to years in which nothing happened; where the difference is as large there, nothing can be concluded.',
    },
    {
      name: 'Mann-Kendall and Sen',
      text: `A trend in one direction, from ${n['trendFrom']} values; exact up to ${n['exactUpTo']}. Three or four terms can never be significant at 5%, and this is written down.`,
    },
    {
      name: 'Segmented regression',
      text: `From ${n['segmentedBefore']} values before and ${n['segmentedAfter']} after: change of level and of slope, Newey-West errors; Prais-Winsten to see whether the result stands.`,
    },
  ],
}

/** The words about comparisons before and after. */
export const methodCompareWords: WordBook<typeof vi> = { vi, en }
