import { Chrono, createConfiguration } from 'chrono-node/ru'
import { chronoFallback } from './chrono.js'

/** Reads the Russian dates that our grammar leaves over. Pack: `{ ...calendar, fallback }`. */
export const fallback = chronoFallback(() => new Chrono(createConfiguration(true)))
