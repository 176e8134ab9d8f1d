import type { ReliabilityPart } from '@moc/contract'
import { reliabilityWords, sayReliability } from '@moc/figures'
import { Link } from '@tanstack/react-router'
import { useLanguage, useWords } from '../../language/use-language.ts'
import panel from '../../ui/panel.module.css'

/** How often such a probability came true, and the way to the proof. */
export function ReliabilityLine({ reliability }: { reliability: ReliabilityPart }) {
  const language = useLanguage()
  const words = useWords(reliabilityWords)
  return (
    <p className={panel['quiet']}>
      {sayReliability(reliability, language)}{' '}
      <Link to="/phuong-phap" hash="do-tin-cay">
        {words.why}
      </Link>
    </p>
  )
}
