import type { Page } from 'playwright-core'

/** A table as offices send it, with a title, a unit, a numbering of columns, a total and signatures; its values are made up. */
export const wideTable = [
  'Biểu 18. Tỷ số giới tính khi sinh phân theo địa phương (dữ liệu minh họa);;;;;',
  'ĐVT: Số bé trai/100 bé gái;;;;;',
  'Địa phương;2021;2022;2023;Sơ bộ - Prel. 2024;Ghi chú',
  'A;1;2;3;4;B',
  'CẢ NƯỚC;112,0;112,1;112,0;111,4;',
  'Hà Tĩnh;113,1;112,6;111,9;111,8;',
  'Hưng Yên;118,9;118,6;117,4;116,2;',
  'Sơn La;117,2;117,0;-;116,0;',
  'Bắc Ninh;119,2;118,9;118,1;117,5;',
  'Người lập biểu;;Thủ trưởng đơn vị;;;',
].join('\r\n')

/** Brings a file as the file dialog would. */
export function choose(page: Page, name: string, content: string | Buffer): Promise<void> {
  return page
    .locator('input[type=file]')
    .first()
    .setInputFiles({ name, mimeType: 'application/octet-stream', buffer: Buffer.from(content) })
}

/** Presses Tab until what has the focus is the element that is meant; fails after a hundred stops. */
export async function tabTo(page: Page, role: string, name: RegExp): Promise<void> {
  const passed: string[] = []
  for (let i = 0; i < 100; i++) {
    await page.keyboard.press('Tab')
    const here = await page.evaluate(() => {
      const at = document.activeElement as HTMLElement
      const own = at.getAttribute('aria-label') ?? at.closest('label')?.textContent ?? at.textContent ?? ''
      const role = at.getAttribute('role') ?? (at instanceof HTMLInputElement ? at.type : at.tagName.toLowerCase())
      return { role, name: own.replace(/\s+/g, ' ').trim() }
    })
    passed.push(`${here.role} ${here.name.slice(0, 40)}`)
    if (here.role === role && name.test(here.name)) return
  }
  throw new Error(`no ${role} ${String(name)} among ${passed.join(' | ')}`)
}
