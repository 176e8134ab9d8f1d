import './check-node.mjs'
import { join } from 'node:path'
import { ensureInstalled } from './install.mjs'
import { node24, root } from './paths.mjs'
import { become } from './run.mjs'

// `npm run -s moc -- COMMAND …`: the command line under the Node that comes with the lockfile.
await ensureInstalled()
become(node24, [join(root, 'apps/cli/src/main.ts'), ...process.argv.slice(2)])
