import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

/** ECharts is a chunk of its own, fetched with the first page that draws a large chart and never before. */
export default defineConfig({
  plugins: [react()],
  server: { port: 5173, proxy: { '/api': process.env['MOC_API'] ?? 'http://127.0.0.1:8787' } },
  build: {
    target: 'es2022',
    // Every font file stays a file: one that is not needed is then never fetched.
    assetsInlineLimit: 0,
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            { name: 'echarts', test: /node_modules[\\/](echarts|zrender)[\\/]/ },
            { name: 'react', test: /node_modules[\\/](react|react-dom|scheduler)[\\/]/ },
          ],
        },
      },
    },
  },
})
