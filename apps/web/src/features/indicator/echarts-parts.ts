import { CustomChart, LineChart } from 'echarts/charts'
import { GraphicComponent, GridComponent } from 'echarts/components'
import { init, use } from 'echarts/core'
import { SVGRenderer } from 'echarts/renderers'

// Only what the attainment chart is drawn with: the rest of ECharts stays out of the bundle.
use([LineChart, CustomChart, GridComponent, GraphicComponent, SVGRenderer])

export { init }
