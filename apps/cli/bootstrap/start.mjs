import './check-node.mjs'
import { join } from 'node:path'
import { ensureBuilt } from './build-web.mjs'
import { ensureInstalled } from './install.mjs'
import { node24, root } from './paths.mjs'
import { become } from './run.mjs'

// `npm start`: install, build, serve. Each step is passed over when it was done from the same files.
await ensureInstalled()
if (!(await ensureBuilt())) process.exit(3)
become(node24, [join(root, 'apps/cli/src/main.ts'), 'serve', ...process.argv.slice(2)])
