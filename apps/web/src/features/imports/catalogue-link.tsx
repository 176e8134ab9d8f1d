import { catalogueEditWords } from '@moc/figures'
import { Link } from '@tanstack/react-router'
import { useWords } from '../../language/use-language.ts'

/** Leads to where the catalogue is edited. */
export function CatalogueLink({ className }: { className?: string | undefined }) {
  const words = useWords(catalogueEditWords)
  return (
    <Link to="/danh-muc" className={className}>
      {words.link}
    </Link>
  )
}
