// A worker thread starts without the loader of its parent: load TypeScript here, then the worker proper.
import { register } from 'tsx/esm/api'

register()
await import('./worker.ts')
