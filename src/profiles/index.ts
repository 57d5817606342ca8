import type { Profile } from './profile.js'
import { sputnik } from './sputnik.js'

/** The publishers that the generic path alone would misread. */
export const profiles: readonly Profile[] = [sputnik]
