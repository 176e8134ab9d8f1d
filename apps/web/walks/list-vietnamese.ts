import type { Page } from 'playwright-core'

/** Letters that Vietnamese has and English has not. */
const vietnamese = /[ăâđêôơưàáảãạằắẳẵặầấẩẫậèéẻẽẹềếểễệìíỉĩịòóỏõọồốổỗộờớởỡợùúủũụừứửữựỳýỷỹỵ]/i

/**
 * Lists what a reader sees or hears in Vietnamese, leaving out what is marked as Vietnamese (data in their own
 * words) and the names given: of places and agencies, of the product, and "QĐ" in the number of a document.
 */
export async function listVietnamese(page: Page, names: readonly string[]): Promise<string[]> {
  const known = ['Mốc', 'QĐ', ...names].toSorted((a, b) => b.length - a.length)
  const texts = await page.evaluate(() => {
    const found: string[] = []
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    while (walker.nextNode()) {
      if (!walker.currentNode.parentElement?.closest('[lang=vi], script, style')) found.push(walker.currentNode.textContent ?? '')
    }
    for (const at of document.querySelectorAll('[aria-label], [title], [placeholder], [alt]')) {
      if (!at.closest('[lang=vi]'))
        for (const name of ['aria-label', 'title', 'placeholder', 'alt']) found.push(at.getAttribute(name) ?? '')
    }
    return [...new Set(found)]
  })
  return texts.filter((text) => vietnamese.test(known.reduce((rest, name) => rest.replaceAll(name, ''), text)))
}
