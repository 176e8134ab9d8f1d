import type { WordBook } from './language.ts'

/** The families of series on which the forecaster was tried, by their codes. */
const families: Record<string, string> = {
  unsd_5_5_1_women_parliament: 'phụ nữ trong nghị viện các nước',
  unsd_5_5_2_women_managers: 'phụ nữ làm quản lý',
  unsd_3_1_2_births_attended: 'ca sinh có người đỡ có chuyên môn',
  unsd_8_6_1_neet_female: 'nữ thanh niên không học, không làm',
  wb_female_unemployment: 'thất nghiệp nữ',
  wb_female_wage_employment: 'lao động nữ làm công hưởng lương',
  wb_contraceptive_prevalence: 'sử dụng biện pháp tránh thai',
  wb_gpi_primary_secondary: 'chỉ số ngang bằng giới ở trường phổ thông',
  wb_female_literacy: 'nữ biết chữ',
  wb_primary_completion_girls: 'trẻ em gái học hết tiểu học',
  wb_out_of_school_girls: 'trẻ em gái ngoài nhà trường',
  destatis_dns: 'chiến lược bền vững của Đức',
  statcan_gif: 'khung chỉ tiêu toàn cầu, số liệu Canada',
  statcan_cif: 'khung chỉ tiêu của Canada',
}

const vi = {
  say: (kind: string | null, band: string, share: string, trials: string) =>
    `${kind === null ? 'Trong các chuỗi ngắn đã thử, mọi nhóm gộp lại' : `Trong các chuỗi giống thế này (${kind})`}, khi máy nói “${band}” thì thực tế có ${share} đạt (${trials} lần thử).`,
  why: 'Vì sao tin được?',
  pooled: 'Mọi nhóm gộp lại',
  families,
}

const en: typeof vi = {
  say: (kind, band, share, trials) =>
    `${kind === null ? 'Among the short series tried, all families together' : `Among series like this one (${kind})`}, when the program said “${band}”, ${share} came true (${trials} trials).`,
  why: 'Why believe it?',
  pooled: 'All families together',
  families: {
    unsd_5_5_1_women_parliament: 'women in national parliaments',
    unsd_5_5_2_women_managers: 'women in managerial positions',
    unsd_3_1_2_births_attended: 'births attended by skilled personnel',
    unsd_8_6_1_neet_female: 'young women not in education or work',
    wb_female_unemployment: 'female unemployment',
    wb_female_wage_employment: 'women in wage employment',
    wb_contraceptive_prevalence: 'contraceptive prevalence',
    wb_gpi_primary_secondary: 'gender parity index in schools',
    wb_female_literacy: 'female literacy',
    wb_primary_completion_girls: 'girls completing primary school',
    wb_out_of_school_girls: 'girls out of school',
    destatis_dns: 'German sustainability strategy',
    statcan_gif: 'global indicator framework, Canadian figures',
    statcan_cif: 'Canadian indicator framework',
  },
}

/** How often probabilities came true. */
export const reliabilityWords: WordBook<typeof vi> = { vi, en }
