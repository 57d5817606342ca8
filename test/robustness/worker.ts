import { parentPort } from 'node:worker_threads'
import { MeetingReleaseError, parseMeetingRelease } from '../../src/index.js'
import { HOSTILE } from './hostile.js'

function outcome(text: string): string {
  try {
    parseMeetingRelease(text, { maxLength: Number.MAX_SAFE_INTEGER })
    return 'record'
  } catch (error) {
    return error instanceof MeetingReleaseError ? error.code : `threw ${String(error)}`
  }
}

// Both languages are warm before the first measurement.
for (const name of ['English prose', 'Russian prose']) outcome(HOSTILE.get(name)?.(8_000) ?? '')

parentPort?.on('message', ({ name, length, repeat }: { name: string; length: number; repeat: number }) => {
  const text = HOSTILE.get(name)?.(length) ?? ''
  let best = Infinity
  let last = ''
  for (let run = 0; run < repeat; run++) {
    const begin = performance.now()
    last = outcome(text)
    best = Math.min(best, performance.now() - begin)
  }
  parentPort?.postMessage({ outcome: last, milliseconds: best })
})
parentPort?.postMessage('ready')
