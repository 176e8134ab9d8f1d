/** The rhymes of Vietnamese with the marks of their vowels, without tones. */
const rhymes = `a ac ach ai am an ang anh ao ap at au ay ăc ăk ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây
e ec em en eng eo ep et ê êch êm ên ênh êp êt êu i ia ich iêc iêm iên iêng iêp iêt iêu im in inh ip it iu
o oa oac oach oai oam oan oang oanh oao oap oat oay oăc oăm oăn oăng oăt oc oe oen oeo oet oi om on ong ooc oong op ot
ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơp ơt u ua uân uâng uât uây uc uê uêch uênh ui um un ung uôc uôi uôm uôn uông uôt uơ up ut
uy uya uych uyên uyêt uynh uyp uyt uyu ư ưa ưc ưi ưm ưng ươc ươi ươm ươn ương ươp ươt ươu ưt ưu y yêm yên yêng yêt yêu`
  .split(/\s+/)
  .join('|')

const syllable = new RegExp(`^(?:b|ch?|d|đ|gh?|gi|h|kh?|l|m|nh?|ngh?|ph?|qu?|r|s|th?|tr|v|x)?(?:${rhymes})$`)
const tones = /[\u0300\u0301\u0303\u0309\u0323]/g
const stopped = /[cptk]$|ch$/
const known = new Map<string, boolean>()

/**
 * Whether a word is built as a Vietnamese syllable is: a beginning, a rhyme, at most one tone, and before a stop only the two tones that stand there.
 * Case does not matter. Foreign words pass by chance alone, so that a share of such words is evidence.
 */
export function isSyllable(word: string): boolean {
  const cached = known.get(word)
  if (cached !== undefined) return cached
  const is = buildsSyllable(word)
  if (known.size > 50_000) known.clear()
  if (word.length <= 12) known.set(word, is)
  return is
}

function buildsSyllable(word: string): boolean {
  if (word.length === 0 || word.length > 12) return false
  const split = word.toLowerCase().normalize('NFD')
  const found = split.match(tones) ?? []
  if (found.length > 1) return false
  const bare = split.replace(tones, '').normalize('NFC')
  if (!syllable.test(bare)) return false
  return found.length === 0 || !stopped.test(bare) || found[0] === '\u0301' || found[0] === '\u0323'
}
