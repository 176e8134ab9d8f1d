import type { Language } from './language.ts'

/**
 * Long units as documents write them, and the short form that stands behind a value. Two tables and not one book:
 * the keys are what the catalogue says, in its own language.
 */
export const unitWords: Record<Language, Readonly<Record<string, string>>> = {
  vi: {
    'bé trai/100 bé gái sinh ra sống': 'trai/100 gái',
    'trẻ sơ sinh trai/100 trẻ sơ sinh gái': 'trai/100 gái',
    'trên 100 trẻ đẻ sống': '/100',
    'trên 100.000 trẻ đẻ sống': '/100.000',
    'ca sinh/1.000 phụ nữ 15-19': '/1.000',
    'công trình/cơ sở Hội': 'công trình/cơ sở',
    'hộ/cơ sở Hội/năm': 'hộ/cơ sở/năm',
    'loại hình/cơ sở Hội/năm': 'loại/cơ sở/năm',
  },
  en: {
    'boys per 100 girls born alive': 'boys/100 girls',
    'newborn boys per 100 newborn girls': 'boys/100 girls',
    'males per 100 females': 'males/100 females',
    'per 100 live births': '/100',
    'per 100,000 live births': '/100,000',
    'births per 1,000 women aged 15–19': '/1,000',
    'works per grass-roots Union': 'works/unit',
    'households per grass-roots Union per year': 'households/unit/year',
    'types per grass-roots Union per year': 'types/unit/year',
  },
}
