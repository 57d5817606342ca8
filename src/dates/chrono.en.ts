import { Chrono, configuration } from 'chrono-node/en'
import { chronoFallback } from './chrono.js'

/** Reads the English dates that our grammar leaves over. Pack: `{ ...calendar, fallback }`. */
export const fallback = chronoFallback(() => new Chrono(configuration.createConfiguration(true, false)))
