import { importStartWords, writeCsv, type Language } from '@moc/figures'

const headers: Record<Language, readonly string[]> = {
  vi: ['chi_tieu', 'dia_ban', 'ky', 'gia_tri', 'tu_so', 'mau_so', 'trang_thai', 'nguon', 'ghi_chu'],
  en: ['indicator', 'place', 'period', 'value', 'numerator', 'denominator', 'status', 'source', 'note'],
}

/** The header line of the plain long file. */
export function headerOf(language: Language): string {
  return headers[language].join(';')
}

/** A file that can be copied; its values are the real ones, so that bringing it in as it stands changes no number. */
export function exampleOf(language: Language): string {
  const vietnamese = language === 'vi'
  return [
    headerOf(language),
    `women_national_assembly;VN;2021-2026;${vietnamese ? '30,26' : '30.26'};151;499;${vietnamese ? 'chính thức' : 'official'};IPU Parline;`,
    `sex_ratio_at_birth_national_total;VN;2024;${vietnamese ? '111,4' : '111.4'};;;${vietnamese ? 'sơ bộ' : 'preliminary'};Cục Thống kê;`,
  ].join('\n')
}

/** Hands an empty file with the header to the browser, ready for Excel. */
export function saveTemplate(language: Language): void {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(new Blob([writeCsv(headers[language], [])], { type: 'text/csv;charset=utf-8' }))
  link.download = importStartWords[language].guide.templateName
  link.click()
  URL.revokeObjectURL(link.href)
}
