import { drawSpark, type SparkInput } from '@moc/figures'
import styles from './sparkline.module.css'

/** The course of a value with what may come. `label` says the same in a sentence. */
export function Sparkline({ input, width, height, label }: { input: SparkInput; width: number; height: number; label: string }) {
  const spark = drawSpark(input, { width, height })
  return (
    <svg className={styles['spark']} role="img" aria-label={label} width={width} height={height} viewBox={`0 0 ${width} ${height}`}>
      {spark.band80 && <path d={spark.band80} className={styles['band80']} />}
      {spark.band50 && <path d={spark.band50} className={styles['band50']} />}
      {spark.steps && <path d={spark.steps} className={styles['steps']} />}
      {spark.projection && <path d={spark.projection} className={styles['projection']} />}
      {spark.line && <path d={spark.line} className={styles['line']} />}
      {spark.latest && (
        <circle cx={spark.latest.x} cy={spark.latest.y} r="3.2" className={spark.latest.hollow ? styles['hollow'] : styles['dot']} />
      )}
    </svg>
  )
}
