import { getRouteApi } from '@tanstack/react-router'
import { IndicatorPage } from './features/indicator/indicator-page.tsx'
import { TrailDialog } from './features/trail/trail-dialog.tsx'

const route = getRouteApi('/chi-tieu/$code')

/** The page of an indicator and, over it, the trail of the value that its address names: where two features meet. */
export function IndicatorWithTrail() {
  const { value, knownOn } = route.useSearch()
  const navigate = route.useNavigate()
  return (
    <IndicatorPage>
      {value !== undefined && (
        <TrailDialog
          value={value}
          knownOn={knownOn ?? null}
          onClose={() => void navigate({ search: (now) => ({ ...now, value: undefined }), resetScroll: false })}
        />
      )}
    </IndicatorPage>
  )
}
