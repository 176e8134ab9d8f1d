/** What axe looks at: one page of every kind; its slowness is why the other pages are left to the rest of the walk. */
export const examined: ReadonlySet<string> = new Set([
  '/',
  '/?place=42',
  '/chi-tieu',
  '/chi-tieu/sex_ratio_at_birth_national_total',
  '/chi-tieu/gbv_victims_supported_share',
  '/chi-tieu/sex_ratio_at_birth_national_total?view=table',
  '/truoc-sau',
  '/truoc-sau?place=42&row=girls_share_pupils_upper_secondary',
  '/truoc-sau?place=33@2025-07-01',
  '/du-lieu',
  '/danh-muc',
  '/danh-muc?part=target&edit=NQ28-4.1',
  '/phuong-phap',
])

/** The places of the product that are walked at every size and in both languages. */
export const pages = [
  '/',
  '/?strategy=QD-2351-2010',
  '/?place=42',
  '/chi-tieu',
  '/chi-tieu/sex_ratio_at_birth_national_total',
  '/chi-tieu/women_national_assembly',
  '/chi-tieu/population_female_share?place=42',
  '/chi-tieu/gbv_victims_supported_share',
  '/chi-tieu/sex_ratio_at_birth_national_total?view=table',
  '/truoc-sau',
  '/truoc-sau?place=42&row=girls_share_pupils_upper_secondary',
  '/truoc-sau?place=33@2025-07-01',
  '/du-lieu',
  '/danh-muc',
  '/danh-muc?part=target',
  '/danh-muc?part=target&edit=NQ28-4.1',
  '/danh-muc?part=policy',
  '/chi-tieu/sex_ratio_at_birth',
  '/phuong-phap',
] as const
