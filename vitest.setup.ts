import { configureGlobal } from 'fast-check'

// Property tests draw from a fixed seed: a run today and a run tomorrow see the same cases.
// MOC_FAST_CHECK_SEED draws others, for whoever is looking for trouble.
configureGlobal({ seed: Number(process.env['MOC_FAST_CHECK_SEED'] ?? 20_260_630) })
